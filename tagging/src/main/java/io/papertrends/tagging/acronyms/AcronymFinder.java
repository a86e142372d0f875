// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

import io.papertrends.tagging.markup.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the acronyms that a text itself defines: "large language models (LLMs)", "RAG (retrieval
 * augmented generation)", "ILP = integer linear programming", "RAG: retrieval-augmented
 * generation". Thread-safe. The time is linear in the length of the text, because a bounded part is
 * examined at each bracket, equals sign and colon.
 *
 * <p>The places to examine are those of A. Schwartz and M. Hearst ("A simple algorithm for
 * identifying abbreviation definitions in biomedical text", PSB 2003): a bracket has the short form
 * of the words before it, or the long form of the word before it. They match letters from the right
 * and take the first match at any position in words. S. Sohn, D. Comeau, W. Kim and W. Wilbur
 * ("Abbreviation definition identification based on automatic precision estimates", BMC
 * Bioinformatics 9, 2008; Ab3P) try strategies one by one, the most precise first. Here all matches
 * are compared by one cost, which depends on the positions of letters and on skipped words
 * ({@link Alignment}). This needs no statistics of a collection, and gives the best long form
 * instead of the first. In addition, digits may be words, the order of letters may be rotated, and
 * markup is ignored.
 */
public final class AcronymFinder {

  private static final Comparator<Acronym> IN_READING_ORDER = Comparator.comparing(
          Acronym::shortStart)
      .thenComparing(Acronym::longStart)
      .thenComparing(Acronym::shortEnd);

  private final PlainText source;
  private final String text;
  private final List<Acronym> found = new ArrayList<>();

  private AcronymFinder(PlainText source) {
    this.source = source;
    this.text = source.plain();
  }

  /** The acronyms that the text defines, in the order of their short forms. */
  public static List<Acronym> find(String text) {
    return mayDefineAny(text) ? find(PlainText.of(text)) : List.of();
  }

  /** The acronyms that a text without markup defines. */
  public static List<Acronym> find(PlainText text) {
    if (!mayDefineAny(text.plain())) {
      return List.of();
    }
    var finder = new AcronymFinder(text);
    Brackets.in(finder.text).forEach(finder::inBracket);
    finder.inLegends();
    finder.afterColons();
    finder.found.sort(IN_READING_ORDER);
    return List.copyOf(finder.found);
  }

  private static boolean mayDefineAny(String text) {
    return text.indexOf('(') >= 0
        || text.indexOf('[') >= 0
        || text.indexOf('=') >= 0
        || text.indexOf(':') >= 0;
  }

  private void inBracket(Span content) {
    boolean attached = !Character.isWhitespace(text.charAt(content.start() - 2));
    if (attached && isPartOfTerm(content)) {
      return;
    }
    if (text.startsWith("e.g", content.start())) {
      return;
    }
    var inner = ShortForm.trimmed(text, content);
    int cut = endOfFirst(inner);
    var first = new Span(inner.start(), cut);
    boolean found = isShortForm(first, content, attached)
        || (cut < inner.end() && isShortForm(last(inner, cut), content, attached));
    if (!found && !attached) {
      isLongForm(content);
    }
  }

  /**
   * Whether the bracket is part of a term: "J(eff)", "GABA(A)", "tris(hydroxymethyl)aminomethane"
   * and "(KL-)divergence".
   */
  private boolean isPartOfTerm(Span content) {
    int before = content.start() - 2;
    boolean afterWord = before >= 1
        && ("\"'”".indexOf(text.charAt(before)) >= 0
            || (Character.isLowerCase(text.charAt(before))
                && Character.isLetter(text.charAt(before - 1))));
    int after = content.end() + 1;
    boolean goesOn = after < text.length()
        && (LetterComparison.isLetterOrDigit(text.charAt(after)) || text.charAt(after) == '-');
    return !afterWord || goesOn;
  }

  /**
   * End of the first short form in brackets such as "(GPx; EC 1.11.1.9)", "(RR, 0.62)", "(CI and
   * HI)" and "(ARC- CDC)".
   */
  private int endOfFirst(Span content) {
    boolean letter = false;
    for (int i = content.start(); i < content.end(); i++) {
      char c = text.charAt(i);
      boolean beforeSpace = i + 1 >= content.end() || Character.isWhitespace(text.charAt(i + 1));
      if ((beforeSpace && (c == ';' || c == ',' || (c == '-' && letter && i + 1 < content.end())))
          || (letter && (text.startsWith(" and ", i) || text.startsWith(" or ", i)))) {
        return i;
      }
      letter |= Character.isLetter(c);
    }
    return content.end();
  }

  /** The last short form in a bracket such as "(EC 1.11.1.9; GPx)". */
  private Span last(Span content, int from) {
    for (int i = content.end() - 1; i >= from; i--) {
      if (text.charAt(i) == ';') {
        return new Span(i + 1, content.end());
      }
    }
    return new Span(content.end(), content.end());
  }

  private boolean isShortForm(Span candidate, Span bracket, boolean attached) {
    var shortForm = ShortForm.trimmed(text, candidate);
    if (!ShortForm.isPlausible(text, shortForm) || (attached && shortForm.length() < 2)) {
      return false;
    }
    var context = LongFormContext.before(text, bracket.start() - 1, shortForm.length());
    return add(shortForm, context, false);
  }

  private void isLongForm(Span content) {
    var shortForm = ShortForm.before(text, content.start() - 1);
    if (shortForm.isEmpty()) {
      return;
    }
    var longForm = ShortForm.trimmed(text, content);
    if (!add(shortForm, longForm, true)) {
      add(shortForm, new Span(longForm.start(), endOfClause(longForm)), true);
    }
  }

  private int endOfClause(Span content) {
    int end = content.start();
    while (end < content.end() && text.charAt(end) != ',' && text.charAt(end) != ';') {
      end++;
    }
    return end;
  }

  private void inLegends() {
    for (int i = text.indexOf('='); i >= 0; i = text.indexOf('=', i + 1)) {
      var shortForm = ShortForm.before(text, i);
      if (!shortForm.isEmpty() && Character.isUpperCase(text.charAt(shortForm.start()))) {
        add(shortForm, ShortForm.trimmed(text, AbbreviationList.entry(text, i + 1)), true);
      }
    }
  }

  /**
   * Finds definitions such as "DPO: Dual-Path Oscillators" at the beginning of a title, a sentence
   * or an entry of a list.
   */
  private void afterColons() {
    for (int i = text.indexOf(':'); i >= 0; i = text.indexOf(':', i + 1)) {
      boolean isApart = i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
      var shortForm = isApart ? ShortForm.before(text, i) : new Span(i, i);
      var longForm = shortForm.isEmpty() || !isBeginning(shortForm.start())
          ? null
          : OpenLongForm.after(source, shortForm, i + 1);
      if (longForm != null) {
        found.add(acronym(source, shortForm, longForm));
      }
    }
  }

  private boolean isBeginning(int start) {
    int before = start;
    while (before > 0 && Character.isWhitespace(text.charAt(before - 1))) {
      before--;
    }
    return before == 0 || ".,;:!?()[]".indexOf(text.charAt(before - 1)) >= 0;
  }

  private boolean add(Span shortForm, Span context, boolean fromTheFirst) {
    if (context.isEmpty()) {
      return false;
    }
    var longForm =
        new Definition(shortForm, new WordParts(source, context), fromTheFirst).longForm();
    if (longForm == null) {
      return false;
    }
    found.add(acronym(source, shortForm, longForm));
    return true;
  }

  /** The acronym with the forms at these places of a text. */
  static Acronym acronym(PlainText source, Span shortForm, Span longForm) {
    return new Acronym(
        spaced(source.plain(), shortForm),
        spaced(source.plain(), longForm),
        source.givenStart(shortForm.start()),
        source.givenEnd(shortForm.end()),
        source.givenStart(longForm.start()),
        source.givenEnd(longForm.end()));
  }

  private static String spaced(String text, Span span) {
    var form = new StringBuilder(span.length());
    for (int i = span.start(); i < span.end(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        form.append(text.charAt(i));
      } else if (!Character.isWhitespace(text.charAt(i - 1))) {
        form.append(' ');
      }
    }
    return form.toString();
  }
}

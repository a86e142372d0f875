// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

import java.util.List;

/** Rules for texts that may be short forms. */
final class ShortForm {

  /**
   * Maximum length in characters; Schwartz and Hearst allow ten, which is too short for
   * "5alpha-red-IR".
   */
  static final int LONGEST = 24;

  private static final int MOST_LETTERS = 10;
  private static final int MOST_LETTERS_WITH_CAPITALS = 16;

  /** Phrases before a form in a bracket: "(or GA)", "(hereafter GA)". */
  private static final List<String> LEADS = List.of(
      "or",
      "i.e.",
      "ie",
      "the",
      "a",
      "an",
      "also",
      "from",
      "termed",
      "called",
      "dubbed",
      "denoted",
      "denoted by",
      "denoted as",
      "formerly",
      "hereafter",
      "hereinafter",
      "henceforth",
      "abbreviated",
      "abbreviated to",
      "abbr.",
      "abbreviation",
      "acronym",
      "as",
      "aka",
      "a.k.a.",
      "known as",
      "referred to as",
      "which stands for",
      "stands for",
      "standing for",
      "short",
      "short for",
      "in short",
      "for short",
      "acronym for",
      "acronym of",
      "abbreviation for",
      "abbreviation of",
      "meaning",
      "namely",
      "that is");

  private static final String AROUND = "\"'`“”‘’,;:";

  /** Characters of measurements and formulas: "(P < 0.05)", "(n = 12)". */
  private static final String NOT_IN_ANY = "<>=%±";

  private ShortForm() {}

  /**
   * The span without surrounding spaces and quotation marks, and without leading words such as
   * "or".
   */
  static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    int before;
    do {
      before = start;
      while (start < end && isAround(text.charAt(start))) {
        start++;
      }
      start += lead(text, start, end);
    } while (start > before);
    while (end > start && (isAround(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isAround(char c) {
    return Character.isWhitespace(c) || AROUND.indexOf(c) >= 0;
  }

  private static int lead(String text, int start, int end) {
    int longest = 0;
    // A quick check, because most brackets begin with the form itself.
    if (start >= end || !Character.isLowerCase(text.charAt(start))) {
      return longest;
    }
    for (var lead : LEADS) {
      int after = start + lead.length();
      boolean leads = after < end
          && text.startsWith(lead, start)
          && (Character.isWhitespace(text.charAt(after)) || ":,".indexOf(text.charAt(after)) >= 0);
      longest = leads ? Math.max(longest, lead.length()) : longest;
    }
    return longest;
  }

  /**
   * Whether the text may be a short form: it has a letter, is not too long, has one or two words,
   * and is neither a formula nor a number such as "(ii)".
   */
  static boolean isPlausible(String text, Span span) {
    if (span.isEmpty() || span.length() > LONGEST || text.charAt(span.end() - 1) == '-') {
      return false;
    }
    int letters = 0;
    int digits = 0;
    int capitals = 0;
    int spaces = 0;
    int roman = 0;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
      capitals += Character.isUpperCase(c) ? 1 : 0;
      spaces += Character.isWhitespace(c) ? 1 : 0;
      roman += c == 'i' || c == 'v' || c == 'x' ? 1 : 0;
      if (NOT_IN_ANY.indexOf(c) >= 0) {
        return false;
      }
    }
    boolean listItem = roman == span.length() || (letters + digits == 1 && capitals == 0);
    int most = capitals >= 2 ? MOST_LETTERS_WITH_CAPITALS : MOST_LETTERS;
    return letters > 0 && !listItem && spaces <= 1 && letters + digits <= most;
  }

  /** The short form in running text before this place; empty if there is none. */
  static Span before(String text, int place) {
    int end = place;
    while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || isQuote(text, end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start <= LONGEST && isInWord(text.charAt(start - 1))) {
      start--;
    }
    while (start < end && isQuote(text, start)) {
      start++;
    }
    var word = new Span(start, end);
    return isOne(text, word) ? word : new Span(end, end);
  }

  /** Whether a word in running text is a short form. */
  static boolean isOne(String text, Span word) {
    return isPlausible(text, word)
        && isConspicuous(LetterComparison.of(text.substring(word.start(), word.end())));
  }

  static boolean isInWord(char c) {
    return !Character.isWhitespace(c) && "([{,;:=".indexOf(c) < 0;
  }

  private static boolean isQuote(String text, int at) {
    return "\"'`“”‘’".indexOf(text.charAt(at)) >= 0;
  }

  /** Whether a word looks like a short form: RAG, mRNA, T2I, Sj; not "Here" or "We". */
  private static boolean isConspicuous(String letters) {
    int capitals = 0;
    for (int i = 0; i < letters.length(); i++) {
      capitals += Character.isUpperCase(letters.charAt(i)) ? 1 : 0;
    }
    boolean ordinary =
        letters.length() > 3 || StopWords.isFunctionWord(letters, 0, letters.length());
    return capitals >= 2
        || (capitals == 1 && !(ordinary && Character.isUpperCase(letters.charAt(0))));
  }
}

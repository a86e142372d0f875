// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

import java.util.BitSet;

/**
 * Where a text is no prose: formulas, commands of LaTeX, addresses, tags. Read by hand from the few
 * characters that can begin or be in such a place, because a regular expression takes longer than
 * all the rest of the extraction.
 */
final class Markup {

  private static final int LONGEST_FORMULA = 300;
  private static final int LONGEST_TAG = 80;
  private static final int LONGEST_ENTITY = 10;

  private final String text;
  private final BitSet marked = new BitSet();

  private Markup(String text) {
    this.text = text;
  }

  /** The characters that belong to markup. */
  static BitSet in(String text) {
    var markup = new Markup(text);
    for (int at = mayHaveAny(text) ? 0 : text.length(); at < text.length(); ) {
      at = Math.max(at + 1, markup.read(at));
    }
    return markup.marked;
  }

  /** Searching for one character at a time is many times as fast as looking at each. */
  private static boolean mayHaveAny(String text) {
    return text.indexOf('$') >= 0
        || text.indexOf('\\') >= 0
        || text.indexOf('<') >= 0
        || text.indexOf('&') >= 0
        || text.indexOf('@') >= 0
        || text.contains("://")
        || text.contains("www.")
        || text.contains("/su");
  }

  /** Where to go on reading. */
  private int read(int at) {
    return switch (text.charAt(at)) {
      case '$' -> mark(at, endOfFormula(at));
      case '\\' -> mark(at, endOfCommand(at));
      case '<' ->
        mark(at, isLetter(at + 1) || is('/', at + 1) ? closing('>', at, LONGEST_TAG) : at);
      case '&' ->
        mark(at, isLetter(at + 1) || is('#', at + 1) ? closing(';', at, LONGEST_ENTITY) : at);
      case ':' -> text.startsWith("://", at) ? mark(startOfWord(at), endOfAddress(at)) : at;
      case '@' -> mark(startOfWord(at), endOfAddress(at));
      case 'w' -> text.startsWith("www.", at) ? mark(at, endOfAddress(at)) : at;
      case '/' -> mark(at, endOfSubscript(at));
      default -> at;
    };
  }

  private int mark(int from, int to) {
    if (from < to) {
      marked.set(from, to);
    }
    return to;
  }

  /** "$O(n)$" and "$$x$$"; a lone "$" is a currency. */
  private int endOfFormula(int at) {
    int from = is('$', at + 1) ? at + 2 : at + 1;
    int end = closing('$', from, LONGEST_FORMULA);
    return end > from && is('$', end) ? end + 1 : end > from ? end : at;
  }

  private int endOfCommand(int at) {
    int end = at + 1;
    while (isLetter(end)) {
      end++;
    }
    return Math.min(text.length(), Math.max(end, at + 2));
  }

  /** "K/sub phi /": how old bibliographic databases write a subscript. */
  private int endOfSubscript(int at) {
    boolean script = text.startsWith("/sub ", at) || text.startsWith("/sup ", at);
    return script ? closing('/', at + 1, LONGEST_TAG) : at;
  }

  private int endOfAddress(int at) {
    int end = at;
    while (end < text.length() && !isBorder(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int startOfWord(int at) {
    int start = at;
    while (start > 0 && !isBorder(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isBorder(char character) {
    return Character.isWhitespace(character) || "()[]{}<>\"".indexOf(character) >= 0;
  }

  /** The offset after the closing character, or {@code from} if there is none near. */
  private int closing(char character, int from, int longest) {
    int found = text.indexOf(character, from);
    return found >= 0 && found - from <= longest ? found + 1 : from;
  }

  private boolean is(char character, int at) {
    return at < text.length() && text.charAt(at) == character;
  }

  private boolean isLetter(int at) {
    return at < text.length() && (text.charAt(at) | 32) >= 'a' && (text.charAt(at) | 32) <= 'z';
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.markup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.BitSet;

/**
 * Removes LaTeX, Markdown and HTML from a text, as far as they occur in abstracts: commands, group
 * braces, dollar signs and tags are removed, their content stays. It never fails; unknown markup
 * stays.
 */
final class MarkupReader {

  private static final int LONGEST_FORMULA = 300;

  private static final String SIGNS = "\\$~{^`<*&";

  private final String given;

  /** Never longer than the original text. */
  private final char[] plain;

  private final int[] starts;
  private final int[] ends;
  private int length;
  private final BitSet seams = new BitSet();
  private final BitSet formulas = new BitSet();
  private boolean math;
  private boolean seamIsNext;

  /** End of the current superscript or subscript, or -1. */
  private int scriptEnd = -1;

  private int at;

  MarkupReader(String given) {
    this.given = given;
    this.plain = new char[given.length()];
    this.starts = new int[given.length()];
    this.ends = new int[given.length()];
  }

  /**
   * Whether the text may have markup; most texts have none. Searching for one character at a time
   * is much faster than a loop over all characters.
   */
  static boolean isIn(String text) {
    for (int i = 0; i < SIGNS.length(); i++) {
      if (text.indexOf(SIGNS.charAt(i)) >= 0) {
        return true;
      }
    }
    return !isAscii(text)
        && text.chars().anyMatch(c -> SuperscriptDigits.isKnown((char) c) || isInvisible((char) c));
  }

  /** Whether the text has as many bytes as characters; the encoder is faster than a loop. */
  private static boolean isAscii(String text) {
    return text.getBytes(UTF_8).length == text.length();
  }

  PlainText read() {
    while (at < given.length()) {
      if (scriptEnd >= 0 && at >= scriptEnd) {
        seamIsNext = true;
        scriptEnd = -1;
      }
      read(given.charAt(at));
    }
    return new PlainText(given, new String(plain, 0, length), starts, ends, seams, formulas);
  }

  private void read(char c) {
    switch (c) {
      case '\\' -> command();
      case '{', '}', '`' -> at++;
      case '^' -> script();
      case '$' -> dollar();
      case '~' -> keep(' ', at + 1);
      case '_' -> underscore();
      case '*' -> asterisk();
      case '<' -> tag();
      case '&' -> entity();
      default -> character(c);
    }
  }

  /** Handles a dollar sign; without another one nearby it is a currency sign. */
  private void dollar() {
    int after = is('$', at + 1) ? at + 2 : at + 1;
    int closing = given.indexOf('$', after);
    if (math || (closing >= 0 && closing - at <= LONGEST_FORMULA)) {
      math = !math;
      at = after;
    } else {
      keep('$', at + 1);
    }
  }

  private void character(char c) {
    if (c < 128) {
      keep(c, at + 1);
    } else if (isInvisible(c)) {
      at++;
    } else if (SuperscriptDigits.isKnown(c)) {
      seamIsNext = at == 0 || !SuperscriptDigits.isKnown(given.charAt(at - 1));
      keep(SuperscriptDigits.plain(c), at + 1);
      scriptEnd =
          at < given.length() && SuperscriptDigits.isKnown(given.charAt(at)) ? scriptEnd : at;
    } else {
      keep(c, at + 1);
    }
  }

  /** Whether the character is a soft hyphen or has no width. */
  private static boolean isInvisible(char c) {
    return c == '\u00AD' || (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF';
  }

  /**
   * Adds a character for the original text from here to the end, and moves there. A seam must not
   * split a surrogate pair.
   */
  private void keep(char c, int end) {
    boolean halfway = Character.isLowSurrogate(c);
    if (seamIsNext && !halfway) {
      seams.set(length);
      seamIsNext = false;
    }
    if (math) {
      formulas.set(length);
    }
    starts[length] = at;
    ends[length] = end;
    plain[length++] = c;
    at = end;
  }

  private void script() {
    seamIsNext = true;
    scriptEnd = Latex.endOfArgument(given, at + 1);
    at++;
  }

  /** Removes the underscore of a subscript; that of a name stays. */
  private void underscore() {
    if (math || is('{', at + 1)) {
      script();
    } else {
      keep('_', at + 1);
    }
  }

  /** Removes the asterisks of Markdown; that of "A* search" stays. */
  private void asterisk() {
    if (is('*', at + 1)) {
      at += 2;
    } else {
      keep('*', at + 1);
    }
  }

  private void tag() {
    int end = Html.endOfTag(given, at);
    if (end < 0) {
      keep('<', at + 1);
    } else if (Html.isScript(given, at)) {
      seamIsNext = true;
      at = end;
    } else if (Html.isWithinWords(given, at)) {
      at = end;
    } else {
      keep(' ', end);
    }
  }

  private void entity() {
    int end = Html.endOfEntity(given, at);
    int character = end < 0 ? -1 : Html.character(given, at, end);
    if (character < 0) {
      keep('&', at + 1);
    } else {
      keep((char) character, end);
    }
  }

  private void command() {
    int end = at + 1;
    while (end < given.length() && Latex.isLetter(given.charAt(end))) {
      end++;
    }
    if (end == at + 1) {
      escape();
      return;
    }
    var name = given.substring(at + 1, end);
    int kept = Latex.keptLetters(name);
    if (kept > 0) {
      at = end - kept;
      for (int left = kept; left > 0; left--) {
        keep(given.charAt(at), at + 1);
      }
      at = Latex.swallowsSpace(name) && is(' ', end) ? end + 1 : end;
    } else if (Latex.hasArgumentForMachines(name)) {
      at = Latex.afterArguments(given, end);
    } else if (Latex.isScript(name)) {
      seamIsNext = true;
      scriptEnd = Latex.endOfArgument(given, end);
      at = end;
    } else {
      at = end;
    }
  }

  /** Removes accents and spacing commands; for escapes such as "\%" the character stays. */
  private void escape() {
    char next = at + 1 < given.length() ? given.charAt(at + 1) : 0;
    at++;
    if (next == '\\') {
      keep(' ', at + 1);
    } else if ("\"'`^~=.,;!-/()[]".indexOf(next) >= 0) {
      at++;
    } else if (next != 0) {
      keep(next, at + 1);
    }
  }

  private boolean is(char c, int index) {
    return index < given.length() && given.charAt(index) == c;
  }
}

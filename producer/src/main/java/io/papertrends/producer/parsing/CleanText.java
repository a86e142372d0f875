// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** Cleans titles, abstracts, names and keywords of all formats in the same way. */
final class CleanText {

  /** The character that decoders use for bytes that are not UTF-8. */
  static final String REPLACEMENT = "\uFFFD";

  /**
   * A surrogate without its partner, which JSON escapes allow, is not a character and cannot be
   * encoded in UTF-8.
   */
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  /**
   * Soft hyphens, direction marks and byte-order marks. Joiners stay, because they are parts of
   * words.
   */
  private static final Pattern INVISIBLE = Pattern.compile(
      "\\u00ad\\s*|[\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff]");

  /** Full-width letters, digits and brackets, and styled letters of the mathematical alphabets. */
  private static final Pattern STYLED = Pattern.compile(
      "[\\x{1d400}-\\x{1d7ff}\\uff08\\uff09\\uff10-\\uff19\\uff1a\\uff21-\\uff3a\\uff3b\\uff3d\\uff41-\\uff5a]+");

  /**
   * Places between scripts without a space: Chinese and Japanese are written without spaces, also
   * around a Latin name.
   */
  private static final Pattern BETWEEN_SCRIPTS =
      Pattern.compile("(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\u30fc])(?=[A-Za-z0-9])"
          + "|(?<=[A-Za-z0-9])(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])");

  /** Lower characters are neither Chinese nor Japanese, nor full-width, nor surrogates. */
  private static final char FIRST_OF_EAST_ASIA = 0x2e80;

  private static final char DELETE = 0x7f;
  private static final char NO_BREAK_SPACE = 0xa0;
  private static final char SOFT_HYPHEN = 0xad;
  private static final char FIRST_OF_OTHER_SCRIPTS = 0x530;
  private static final char FIRST_DASH = 0x2010;
  private static final char LAST_MARK = 0x2027;

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  /** The heading that a copied abstract may begin with. */
  private static final Pattern HEADING = Pattern.compile(
      "^\\s*(?:abstract|summary)\\s*(?:[:.\\u2013\\u2014]|-\\s|\\R)\\s*", Pattern.CASE_INSENSITIVE);

  private CleanText() {}

  /** The text without markup, in one line, stripped; null gives the empty text. */
  static String of(String text) {
    if (text == null) {
      return "";
    }
    if (isPlain(text)) {
      return inOneLine(text);
    }
    var plain = INVISIBLE.matcher(whole(MarkupRemover.plain(text))).replaceAll("");
    if (plain.chars().anyMatch(it -> it >= FIRST_OF_EAST_ASIA)) {
      plain = STYLED.matcher(plain).replaceAll(it -> Normalizer.normalize(it.group(), Form.NFKC));
      plain = BETWEEN_SCRIPTS.matcher(plain).replaceAll(" ");
    }
    return SPACE.matcher(plain).replaceAll(" ").strip();
  }

  /** An abstract: cleaned like other texts, and without its heading. */
  static String ofAbstract(String text) {
    var clean = of(text);
    var heading = HEADING.matcher(clean);
    return heading.lookingAt() ? clean.substring(heading.end()) : clean;
  }

  /** Whether only white space may have to be changed, which is so for most texts. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPlain = c < DELETE
          ? (c >= ' ' && c != '<' && c != '&') || c == '\n' || c == '\r' || c == '\t'
          : isPlainLetterOrSign(c);
      if (!isPlain) {
        return false;
      }
    }
    return text.indexOf(MarkupRemover.TEX_DOCUMENT) < 0;
  }

  /** Latin, Greek and Cyrillic letters, dashes and quotation marks. */
  private static boolean isPlainLetterOrSign(char c) {
    return (c > NO_BREAK_SPACE && c < FIRST_OF_OTHER_SCRIPTS && c != SOFT_HYPHEN)
        || (c >= FIRST_DASH && c <= LAST_MARK);
  }

  /** A plain text with single spaces only, stripped. */
  private static String inOneLine(String text) {
    if (isInOneLine(text)) {
      return text;
    }
    var line = new StringBuilder(text.length());
    boolean isAfterSpace = true;
    for (int i = 0; i < text.length(); i++) {
      boolean isSpace = text.charAt(i) <= ' ';
      if (!isSpace) {
        line.append(text.charAt(i));
      } else if (!isAfterSpace) {
        line.append(' ');
      }
      isAfterSpace = isSpace;
    }
    return line.toString().stripTrailing();
  }

  private static boolean isInOneLine(String text) {
    boolean isAfterSpace = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || (c == ' ' && isAfterSpace)) {
        return false;
      }
      isAfterSpace = c == ' ';
    }
    return !isAfterSpace;
  }

  /** The text without lone surrogates. */
  static String whole(String text) {
    return LONE_SURROGATE.matcher(text).replaceAll(REPLACEMENT);
  }
}

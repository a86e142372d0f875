// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

import java.text.Normalizer;

/** Compares characters of short and long forms without regard to case, accents and script. */
final class LetterComparison {

  private static final String GREEK = "αβγδεζηθικλμνξοπρςστυφχψω";
  private static final String INITIALS_OF_GREEK = "abgdezetiklmnxoprsstupcpo";

  /** Folded characters up to the Cyrillic supplement; characters beyond are only lower-cased. */
  private static final char[] FOLDED = new char[0x530];

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      var decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      FOLDED[c] = Character.toLowerCase(decomposed.charAt(0));
    }
  }

  private LetterComparison() {}

  /** The character in lower case without its accent. */
  static char fold(char c) {
    return c < FOLDED.length ? FOLDED[c] : Character.toLowerCase(c);
  }

  /** The first letter of a folded Greek letter's name, so that "TNF-a" can be "factor α". */
  static char latin(char folded) {
    int index = folded >= 'α' && folded <= 'ω' ? GREEK.indexOf(folded) : -1;
    return index < 0 ? folded : INITIALS_OF_GREEK.charAt(index);
  }

  /** The letters and digits of a form, unchanged. */
  static String of(CharSequence form) {
    var letters = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      if (isLetterOrDigit(form.charAt(i))) {
        letters.append(form.charAt(i));
      }
    }
    return letters.toString();
  }

  static boolean isLetterOrDigit(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c);
  }

  /** Whether the form has an upper-case letter. */
  static boolean hasUpperCase(CharSequence form) {
    for (int i = 0; i < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}

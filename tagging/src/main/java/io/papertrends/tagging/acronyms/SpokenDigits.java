// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

/** Compares digits with the words for them: 2D is two-dimensional, T2I is text-to-image. */
final class SpokenDigits {

  private static final String[][] WORDS = {
    {"one", "first", "single"},
    {"two", "second", "to", "double", "dual"},
    {"three", "third", "triple"},
    {"four", "fourth", "for"},
    {"five", "fifth"},
    {"six", "sixth"},
    {"seven", "seventh"},
    {"eight", "eighth"},
    {"nine", "ninth"}
  };

  private SpokenDigits() {}

  /** Whether the word that begins here is a word for the digit. */
  static boolean isSaidAt(char digit, String text, int start, int limit) {
    if (digit < '1' || digit > '9') {
      return false;
    }
    for (var word : WORDS[digit - '1']) {
      int end = start + word.length();
      if (end <= limit
          && text.regionMatches(true, start, word, 0, word.length())
          && (end == limit || !LetterComparison.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.messages;

import java.util.regex.Pattern;

/** Text of papers and vocabularies, which anybody may have written, in one harmless line. */
final class PlainText {

  /** What XML can't hold, and what plays tricks on terminals and on the direction of text. */
  private static final Pattern UNWANTED =
      Pattern.compile("[\\s\\p{Cc}\\p{Cs}\\p{Cn}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]+");

  private PlainText() {}

  static String of(String text) {
    return UNWANTED.matcher(text).replaceAll(" ").strip();
  }

  /** With an ellipsis in place of what is too much. */
  static String of(String text, int longest) {
    var plain = of(text);
    if (plain.length() <= longest) {
      return plain;
    }
    int end = Character.isHighSurrogate(plain.charAt(longest - 2)) ? longest - 2 : longest - 1;
    return plain.substring(0, end) + "…";
  }
}

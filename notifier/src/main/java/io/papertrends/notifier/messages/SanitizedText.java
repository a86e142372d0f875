// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.messages;

import java.util.regex.Pattern;

/** Reduces untrusted text of papers and vocabularies to one safe line. */
final class SanitizedText {

  /**
   * Characters that XML forbids, control characters and marks that change the direction of text.
   */
  private static final Pattern UNWANTED =
      Pattern.compile("[\\s\\p{Cc}\\p{Cs}\\p{Cn}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]+");

  private SanitizedText() {}

  static String of(String text) {
    return UNWANTED.matcher(text).replaceAll(" ").strip();
  }

  /** Truncated to this many characters, with an ellipsis at the end. */
  static String of(String text, int longest) {
    var plain = of(text);
    if (plain.length() <= longest) {
      return plain;
    }
    int end = Character.isHighSurrogate(plain.charAt(longest - 2)) ? longest - 2 : longest - 1;
    return plain.substring(0, end) + "…";
  }
}

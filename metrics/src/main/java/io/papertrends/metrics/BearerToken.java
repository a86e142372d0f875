// SPDX-License-Identifier: Apache-2.0
package io.papertrends.metrics;

import java.util.Optional;
import java.util.regex.Pattern;

/** Rules for bearer tokens. Messages never contain the token. */
public final class BearerToken {

  private static final int SHORTEST = 16;
  private static final Pattern OF_A_HEADER = Pattern.compile("[\\x21-\\x7E]+");

  private BearerToken() {}

  /**
   * Checks a token that clients must send to this process.
   *
   * @param whose purpose of the token, for messages, such as {@code metrics}
   * @throws IllegalArgumentException if the token is too short to be secret, or cannot be sent in a
   *     header
   */
  public static void requireStrong(Optional<String> token, String whose) {
    if (token.isPresent() && token.get().length() < SHORTEST) {
      throw new IllegalArgumentException(
          "the token for " + whose + " must have at least " + SHORTEST + " characters");
    }
    requireSendable(token, whose);
  }

  /**
   * Checks a token that this process sends.
   *
   * @throws IllegalArgumentException if the token cannot be sent in a header
   */
  public static void requireSendable(Optional<String> token, String whose) {
    if (token.isPresent() && !OF_A_HEADER.matcher(token.get()).matches()) {
      throw new IllegalArgumentException("the token for " + whose
          + " may have letters, digits and signs of ASCII only, without spaces, because it is sent"
          + " in a header");
    }
  }
}

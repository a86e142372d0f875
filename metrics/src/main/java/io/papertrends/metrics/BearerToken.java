// SPDX-License-Identifier: Apache-2.0
package io.papertrends.metrics;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a bearer token must be, whose messages never have the token in them. */
public final class BearerToken {

  private static final int SHORTEST = 16;
  private static final Pattern OF_A_HEADER = Pattern.compile("[\\x21-\\x7E]+");

  private BearerToken() {}

  /**
   * Checks a token that others must send.
   *
   * @param whose what it is for, such as {@code metrics}
   * @throws IllegalArgumentException if it can be guessed, or can't be sent
   */
  public static void requireStrong(Optional<String> token, String whose) {
    if (token.isPresent() && token.get().length() < SHORTEST) {
      throw new IllegalArgumentException(
          "the token for " + whose + " must have at least " + SHORTEST + " characters");
    }
    requireSendable(token, whose);
  }

  /**
   * Checks a token that is to be sent.
   *
   * @throws IllegalArgumentException if no header can have it
   */
  public static void requireSendable(Optional<String> token, String whose) {
    if (token.isPresent() && !OF_A_HEADER.matcher(token.get()).matches()) {
      throw new IllegalArgumentException("the token for " + whose
          + " may have letters, digits and signs of ASCII only, without spaces, because it is sent"
          + " in a header");
    }
  }
}

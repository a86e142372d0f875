// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import io.papertrends.producer.UnusableInputException;
import java.io.BufferedReader;
import java.io.IOException;

/** Returns the first line of a text without consuming it. */
final class FirstLine {

  /** Maximum length in characters. */
  static final int LONGEST = 1 << 14;

  private FirstLine() {}

  /**
   * The line, or its beginning if it is long.
   *
   * @throws UnusableInputException if the text cannot be read
   */
  static String of(String inputName, BufferedReader text) {
    var buffer = new char[LONGEST];
    try {
      text.mark(LONGEST);
      int length = 0;
      for (int more = 0; more >= 0 && length < LONGEST; length += Math.max(more, 0)) {
        more = text.read(buffer, length, LONGEST - length);
      }
      text.reset();
      return new String(buffer, 0, length).lines().findFirst().orElse("");
    } catch (IOException e) {
      throw new UnusableInputException("cannot read " + inputName + ": " + e.getMessage(), e);
    }
  }
}

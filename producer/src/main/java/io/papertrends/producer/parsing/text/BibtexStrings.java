// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import io.papertrends.producer.parsing.InvalidFieldException;
import java.util.HashMap;
import java.util.Map;

/**
 * The strings that a bibliography has defined so far. A few that each double the one before make a
 * text of any length, and a name in many fields makes many of it; so there are limits.
 */
final class BibtexStrings {

  /**
   * What all names in one block may stand for, in characters: far more than journals are called.
   */
  static final int LONGEST_IN_BLOCK = 10_000;

  /** Of all that are remembered, in characters. */
  static final int LONGEST_TOGETHER = NumberedLines.LONGEST_RECORD;

  private final Map<String, String> strings = new HashMap<>();
  private int length;

  /** Null if nobody defined it. */
  String get(String name) {
    return strings.get(name);
  }

  /** Of two with the same name the last. */
  void define(Map<String, String> definitions) throws InvalidFieldException {
    for (var definition : definitions.entrySet()) {
      length += lengthOf(definition.getKey(), definition.getValue());
      if (length > LONGEST_TOGETHER) {
        length -= lengthOf(definition.getKey(), definition.getValue());
        throw new InvalidFieldException("too many strings", "limit " + LONGEST_TOGETHER);
      }
      var before = strings.put(definition.getKey(), definition.getValue());
      length -= before == null ? 0 : lengthOf(definition.getKey(), before);
    }
  }

  private static int lengthOf(String name, String value) {
    return name.length() + value.length();
  }
}

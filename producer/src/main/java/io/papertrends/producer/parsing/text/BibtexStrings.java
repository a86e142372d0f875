// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import io.papertrends.producer.parsing.InvalidFieldException;
import java.util.HashMap;
import java.util.Map;

/**
 * The strings that a bibliography has defined so far, with limits on their length: a few strings
 * that each double the previous one would give a text of any length.
 */
final class BibtexStrings {

  /**
   * Maximum length of all strings used in one block, in characters: much longer than names of
   * journals.
   */
  static final int LONGEST_IN_BLOCK = 10_000;

  /** Maximum length of all defined strings together, in characters. */
  static final int LONGEST_TOGETHER = NumberedLines.LONGEST_RECORD;

  private final Map<String, String> strings = new HashMap<>();
  private int length;

  /** Null if the string is not defined. */
  String get(String name) {
    return strings.get(name);
  }

  /** Adds definitions; of equal names the last counts. */
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

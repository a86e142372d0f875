// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.papertrends.producer.parsing.InvalidFieldException;
import java.util.TreeMap;

/** An abstract that is kept as a list of its words with the positions where each stands. */
final class InvertedIndex {

  private InvertedIndex() {}

  /**
   * The words in their order.
   *
   * @return null if absent
   * @throws InvalidFieldException if it is something else
   */
  static String text(JsonNode json, String field) throws InvalidFieldException {
    var index = json.path(field);
    if (index.isMissingNode() || index.isNull()) {
      return null;
    }
    if (!index.isObject()) {
      throw notAnIndex(field, index);
    }
    var words = new TreeMap<Integer, String>();
    for (var word : index.properties()) {
      for (var position : word.getValue()) {
        if (!position.isInt()) {
          throw notAnIndex(field, word.getValue());
        }
        words.put(position.intValue(), word.getKey());
      }
    }
    return String.join(" ", words.values());
  }

  private static InvalidFieldException notAnIndex(String field, JsonNode value) {
    return new InvalidFieldException(field + " is not an index of words", value.toString());
  }
}

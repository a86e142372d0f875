// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.schemas.PaperLimits;
import java.util.TreeMap;

/** An abstract as a map of its words to their positions. */
final class InvertedIndex {

  /**
   * Maximum length in characters; more than an abstract, because an index may have several words at
   * one position.
   */
  private static final int LONGEST = 2 * PaperLimits.LONGEST_ABSTRACT;

  private InvertedIndex() {}

  /**
   * The words in the order of their positions.
   *
   * @return null if absent
   * @throws InvalidFieldException if the field is not such an index
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
    int length = 0;
    for (var word : index.properties()) {
      for (var position : word.getValue()) {
        if (!position.isInt()) {
          throw notAnIndex(field, word.getValue());
        }
        // A long word with many positions can give a text of any length.
        length += word.getKey().length() + 1;
        if (length > LONGEST) {
          throw new InvalidFieldException("abstract too long", "the limit is " + LONGEST);
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

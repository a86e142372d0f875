// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.papertrends.producer.parsing.InvalidFieldException;
import java.util.ArrayList;
import java.util.List;

/** The fields of a JSON object, typed. Absent and null are the same. */
final class JsonFields {

  private JsonFields() {}

  /** A text; null if absent. */
  static String text(JsonNode json, String field) throws InvalidFieldException {
    var value = json.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new InvalidFieldException(field + " is not a text", value.toString());
    }
    return value.textValue();
  }

  /** A list of texts; empty if absent. */
  static List<String> texts(JsonNode json, String field) throws InvalidFieldException {
    var values = json.get(field);
    if (values == null || values.isNull()) {
      return List.of();
    }
    var texts = new ArrayList<String>();
    for (var value : values) {
      if (!value.isTextual()) {
        throw notTexts(field, values);
      }
      texts.add(value.textValue());
    }
    if (!values.isArray()) {
      throw notTexts(field, values);
    }
    return texts;
  }

  private static InvalidFieldException notTexts(String field, JsonNode values) {
    return new InvalidFieldException(field + " is not a list of texts", values.toString());
  }

  /**
   * The texts of one field of the objects in a list, such as the names of authors.
   *
   * @param path what leads to the field in each object, and the field
   */
  static List<String> textsWithin(JsonNode json, String list, String... path)
      throws InvalidFieldException {
    var texts = new ArrayList<String>();
    for (var element : json.path(list)) {
      var holder = element;
      for (int i = 0; i < path.length - 1; i++) {
        holder = holder.path(path[i]);
      }
      texts.add(text(holder, path[path.length - 1]));
    }
    return texts;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The fields at the beginning of a JSON text, to detect its format. Fields are written as paths:
 * {@code .results[].id} is the id of any object in the results; {@code [].id} is the id of any
 * object of a top-level list.
 *
 * @param values the first value of each field; empty if it is an object or a list
 */
record JsonOutline(Map<String, String> values) {

  private static final JsonFactory TOKENS = JsonFactory.builder()
      .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
      .build();

  /** Maximum depth, enough for {@code .data[].citedPaper.title}. */
  private static final int DEPTH = 4;

  /** The outline of the beginning of a text, which may end anywhere and need not be JSON. */
  static JsonOutline of(String beginning) {
    var values = new HashMap<String, String>();
    try (var parser = TOKENS.createParser(beginning)) {
      if (parser.nextToken() != null) {
        addTo(values, "", parser, DEPTH);
      }
    } catch (IOException e) {
      // The fields before the end of the beginning are enough.
    }
    return new JsonOutline(Map.copyOf(values));
  }

  private static void addTo(Map<String, String> values, String path, JsonParser parser, int depth)
      throws IOException {
    values.putIfAbsent(path, "");
    var token = parser.currentToken();
    if (token.isScalarValue()) {
      values.replace(path, "", parser.getText());
      return;
    }
    if (depth == 0) {
      parser.skipChildren();
      return;
    }
    if (token == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        addTo(values, path + "[]", parser, depth - 1);
      }
      return;
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var field = path + "." + parser.currentName();
      parser.nextToken();
      addTo(values, field, parser, depth - 1);
    }
  }

  boolean has(String field) {
    return values.containsKey(field);
  }

  /** Whether the field exists and its first value begins so. */
  boolean has(String field, String valueBeginning) {
    return has(field) && values.get(field).startsWith(valueBeginning);
  }

  /** Whether the text is an object with an error message instead of papers. */
  boolean isError() {
    boolean hasMessage = !values.getOrDefault(".error", "").isBlank()
        || !values.getOrDefault(".message", "").isBlank();
    return hasMessage && !has(".title");
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Which fields a JSON text begins with, to detect its format. A field is written with what leads to
 * it: {@code .results[].id} is the id of any object in the results, {@code [].id} that of any
 * object where the text is a list.
 *
 * @param values the first value of each field; empty if it is no text, number or the like
 */
record JsonOutline(Map<String, String> values) {

  private static final JsonFactory TOKENS = JsonFactory.builder()
      .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
      .build();

  /** Deep enough for {@code .data[].citedPaper.title}. */
  private static final int DEPTH = 4;

  /** Of a text that may be cut off anywhere, or no JSON at all. */
  static JsonOutline of(String beginning) {
    var values = new HashMap<String, String>();
    try (var parser = TOKENS.createParser(beginning)) {
      if (parser.nextToken() != null) {
        addTo(values, "", parser, DEPTH);
      }
    } catch (IOException e) {
      // What stands before the cut is enough.
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

  /** Whether it is there with such a first value. */
  boolean has(String field, String valueBeginning) {
    return has(field) && values.get(field).startsWith(valueBeginning);
  }

  /** Whether it is an object that carries a message instead of papers. */
  boolean isError() {
    boolean hasMessage = !values.getOrDefault(".error", "").isBlank()
        || !values.getOrDefault(".message", "").isBlank();
    return hasMessage && !has(".title");
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.papertrends.producer.UnusableInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads fields of a JSON response besides its papers, such as the cursor of the next page. */
public final class JsonEnvelope {

  private JsonEnvelope() {}

  /**
   * The value at a path in a response.
   *
   * @param inputName name of the response in messages
   * @param path the fields that lead to it, outermost first
   * @return empty if there is no text, number or truth value there
   * @throws UnusableInputException if the response is not valid JSON up to this value
   */
  public static Optional<String> value(String inputName, BufferedReader answer, List<String> path) {
    try {
      var cursor = new JsonCursor(answer);
      cursor.next();
      return valueWithin(cursor, path);
    } catch (JsonProcessingException e) {
      throw new UnusableInputException(inputName + " is not JSON: " + JsonRecord.messageOf(e), e);
    } catch (IOException e) {
      throw new UnusableInputException("cannot read " + inputName + ": " + e.getMessage(), e);
    }
  }

  private static Optional<String> valueWithin(JsonCursor cursor, List<String> path)
      throws IOException {
    for (var field : path) {
      if (!enter(cursor, field)) {
        return Optional.empty();
      }
    }
    return cursor.scalar();
  }

  /** Moves to the value of this field of the object that the cursor is at. */
  private static boolean enter(JsonCursor cursor, String field) throws IOException {
    if (!cursor.isAtObject()) {
      return false;
    }
    while (cursor.next() == JsonToken.FIELD_NAME) {
      boolean found = cursor.field().equals(field);
      cursor.next();
      if (found) {
        return true;
      }
      cursor.skip();
      cursor.mark();
    }
    return false;
  }
}

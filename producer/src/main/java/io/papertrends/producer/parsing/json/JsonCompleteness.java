// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.papertrends.producer.UnusableInputException;
import java.io.IOException;
import java.io.Reader;

/** Requires that a JSON text is complete. */
final class JsonCompleteness {

  private JsonCompleteness() {}

  static void require(String inputName, Reader text) {
    try {
      var cursor = new JsonCursor(text);
      while (cursor.next() != null) {
        cursor.mark();
      }
    } catch (JsonProcessingException e) {
      throw new UnusableInputException(
          inputName + " is not JSON to its end: " + JsonRecord.messageOf(e), e);
    } catch (IOException e) {
      throw new UnusableInputException("cannot read " + inputName + ": " + e.getMessage(), e);
    }
  }
}

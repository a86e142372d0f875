// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import io.papertrends.producer.UnusableInputException;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.function.BiFunction;

/**
 * A complete response of a service.
 *
 * @param name the address of the request, without secrets, for messages and dead letters
 * @param body the complete body as text
 */
public record SourceResponse(String name, String body) {

  /** Reads the body from its beginning. */
  public BufferedReader reader() {
    return new BufferedReader(new StringReader(body));
  }

  /**
   * Reads a value from the response.
   *
   * @param reading receives name and text; throws {@link UnusableInputException} if the text is
   *     invalid
   * @throws MalformedResponseException in place of that exception, so that the response becomes a
   *     dead letter
   */
  public <T> T read(BiFunction<String, BufferedReader, T> reading)
      throws MalformedResponseException {
    try {
      return reading.apply(name, reader());
    } catch (UnusableInputException e) {
      throw new MalformedResponseException(this, e.getMessage(), e);
    }
  }
}

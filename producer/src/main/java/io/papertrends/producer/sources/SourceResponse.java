// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import io.papertrends.producer.UnusableInputException;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.function.BiFunction;

/**
 * The response of a service.
 *
 * @param name the address of the request, without secrets, for messages and dead letters
 * @param body the whole of it as text
 */
public record SourceResponse(String name, String body) {

  /** Reads the body from its beginning. */
  public BufferedReader reader() {
    return new BufferedReader(new StringReader(body));
  }

  /**
   * Reads something out of the response.
   *
   * @param reading takes the name and the text, and throws {@link UnusableInputException} if the
   *     text is not what it should be
   * @throws MalformedResponseException in its place, so that the response is kept
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

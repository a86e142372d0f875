// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import io.papertrends.producer.UnusableInputException;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.function.BiFunction;

/**
 * What a service answered.
 *
 * @param name the address it was asked at, without secrets, for messages and dead letters
 * @param body the whole of it as text
 */
public record Answer(String name, String body) {

  /** Reads the body from its beginning. */
  public BufferedReader reader() {
    return new BufferedReader(new StringReader(body));
  }

  /**
   * What is read out of the answer.
   *
   * @param reading takes the name and the text, and throws {@link UnusableInputException} if the
   *     text is not what it should be
   * @throws MalformedAnswerException in its place, so that the answer is kept
   */
  public <T> T read(BiFunction<String, BufferedReader, T> reading) throws MalformedAnswerException {
    try {
      return reading.apply(name, reader());
    } catch (UnusableInputException e) {
      throw new MalformedAnswerException(this, e.getMessage(), e);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import java.io.BufferedReader;
import java.io.StringReader;

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
}

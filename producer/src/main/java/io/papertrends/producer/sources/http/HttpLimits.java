// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import java.time.Duration;

/**
 * Timeouts of requests and the maximum size of responses.
 *
 * @param connect maximum time to establish a connection
 * @param silence maximum time without a byte of the response
 * @param exchange maximum time from a request to the end of its response
 * @param responseBytes maximum size of a response in bytes, uncompressed
 */
public record HttpLimits(Duration connect, Duration silence, Duration exchange, int responseBytes) {

  /** Limits for services that may need half a minute for a page. */
  public static final HttpLimits DEFAULTS = new HttpLimits(
      Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(120), 64 << 20);

  /** Checks the ranges. */
  public HttpLimits {
    requirePositive("connect", connect);
    requirePositive("silence", silence);
    requirePositive("exchange", exchange);
    if (responseBytes < 1 || responseBytes == Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "the largest answer must be from 1 to 2147483646 bytes, was " + responseBytes);
    }
  }

  private static void requirePositive(String name, Duration time) {
    if (time.isZero() || time.isNegative()) {
      throw new IllegalArgumentException(name + " must be positive, was " + time);
    }
  }
}

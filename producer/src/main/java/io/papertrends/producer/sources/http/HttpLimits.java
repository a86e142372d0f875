// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import java.time.Duration;

/**
 * How long is waited for a service, and for how much.
 *
 * @param connect the longest time until a connection is there
 * @param silence the longest time without a byte of the response
 * @param exchange the longest time from a request to the end of its response
 * @param responseBytes the largest response, unpacked, in bytes
 */
public record HttpLimits(Duration connect, Duration silence, Duration exchange, int responseBytes) {

  /** What suits services that may need half a minute to look a page up. */
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

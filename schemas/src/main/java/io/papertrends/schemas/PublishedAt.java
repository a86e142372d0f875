// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.common.header.Headers;

/**
 * When a record was published, by the clock of who did, in a header: its timestamp is event time. A
 * measure of how long papers take is all that it is for; no result depends on it.
 */
public final class PublishedAt {

  private static final String HEADER = "papertrends.published-at";

  private PublishedAt() {}

  /** Writes the header. */
  public static void write(Instant now, Headers headers) {
    headers.add(HEADER, String.valueOf(now.toEpochMilli()).getBytes(UTF_8));
  }

  /** In milliseconds since 1970-01-01T00:00Z; 0 if unknown. */
  public static long of(Headers headers) {
    var header = headers.lastHeader(HEADER);
    if (header == null || header.value() == null) {
      return 0;
    }
    try {
      return Math.max(0, Long.parseLong(new String(header.value(), UTF_8)));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}

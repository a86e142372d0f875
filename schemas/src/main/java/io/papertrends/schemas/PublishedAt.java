// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.common.header.Headers;

/**
 * The header with the time at which a record was published, by the producer's clock; the record's
 * timestamp is event time. It serves only to measure latency; no result depends on it.
 */
public final class PublishedAt {

  private static final String HEADER = "papertrends.published-at";

  private PublishedAt() {}

  /** Writes the header. */
  public static void write(Instant now, Headers headers) {
    headers.add(HEADER, String.valueOf(now.toEpochMilli()).getBytes(UTF_8));
  }

  /** The time in milliseconds since 1970-01-01T00:00Z; 0 if the header is missing. */
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

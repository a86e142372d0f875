// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Origin and reason of a dead letter. They are written to the headers of its record as UTF-8; the
 * record's value is the unchanged input.
 *
 * @param source the file, URL or Kafka topic that it was read from
 * @param position the place in that source, such as {@code line 12} or {@code partition 0 offset 7}
 * @param reason a sentence that says what is wrong
 */
public record DeadLetter(String source, String position, String reason) {

  private static final String SOURCE = "papertrends.source";
  private static final String POSITION = "papertrends.position";
  private static final String REASON = "papertrends.reason";

  /** Converts to record headers. */
  public Headers headers() {
    return new RecordHeaders()
        .add(SOURCE, source.getBytes(UTF_8))
        .add(POSITION, position.getBytes(UTF_8))
        .add(REASON, reason.getBytes(UTF_8));
  }

  /** Reads the headers of a dead letter; a missing header gives an empty string. */
  public static DeadLetter from(Headers headers) {
    return new DeadLetter(text(headers, SOURCE), text(headers, POSITION), text(headers, REASON));
  }

  private static String text(Headers headers, String name) {
    var header = headers.lastHeader(name);
    return header == null ? "" : new String(header.value(), UTF_8);
  }
}

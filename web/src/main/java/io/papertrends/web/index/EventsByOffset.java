// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import java.util.List;

/** The events of a Kafka topic with one partition, in its order. */
public final class EventsByOffset {

  private final IndexReader reader;
  private final String table;

  /** Of a table that has the columns {@code kafka_offset} and {@code event}. */
  EventsByOffset(IndexReader reader, String table) {
    this.reader = reader;
    this.table = table;
  }

  /** Those that were written after this offset. */
  public List<StoredEvent> after(long offset, int most) {
    return reader.list(
        "SELECT kafka_offset, event FROM " + table
            + " WHERE kafka_offset > ? ORDER BY kafka_offset LIMIT ?",
        StoredEvent::read,
        offset,
        most);
  }

  /** The offset of the latest one; -1 if there is none. */
  public long last() {
    return reader
        .first("SELECT coalesce(max(kafka_offset), -1) FROM " + table, row -> row.getLong(1))
        .orElseThrow();
  }
}

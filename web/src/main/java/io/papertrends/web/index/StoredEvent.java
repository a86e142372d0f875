// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A board or a step of an alert as read from Kafka.
 *
 * @param offset its place in Kafka's partition
 * @param json the event
 */
public record StoredEvent(long offset, String json) {

  /** Of the columns {@code kafka_offset, event}. */
  static StoredEvent read(ResultSet row) throws SQLException {
    return new StoredEvent(row.getLong(1), row.getString(2));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import io.papertrends.schemas.DeadLetter;
import java.util.LinkedHashMap;

/**
 * A record of one of our Kafka topics.
 *
 * @param key key of the record; null if it has none
 * @param value the event; null for a withdrawal; a {@link Letter} for a dead letter
 */
public record Event(String key, Object value) {

  /**
   * A dead letter.
   *
   * @param from origin and reason
   * @param raw the input as text
   */
  public record Letter(DeadLetter from, String raw) {}

  /** The value as one line of JSON, with the field names of its schema. */
  public String valueAsJson() {
    if (value instanceof Letter letter) {
      var fields = new LinkedHashMap<String, String>();
      fields.put("source", letter.from().source());
      fields.put("position", letter.from().position());
      fields.put("reason", letter.from().reason());
      fields.put("raw", letter.raw());
      return Json.of(fields);
    }
    return value == null ? "null" : value.toString();
  }

  /** Key and value as one line of JSON. */
  public String asJson() {
    return "{\"key\": " + Json.of(key) + ", \"value\": " + valueAsJson() + "}";
  }
}

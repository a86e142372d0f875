// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.apache.avro.generic.IndexedRecord;

/**
 * An event as JSON with the field names of its schema; days and times in ISO 8601. It goes by the
 * schema, so that a new field of an event is in the index and in every response without a change
 * here.
 */
final class EventJson {

  private static final JsonFactory JSON = new JsonFactory();

  private EventJson() {}

  /** The event in one line. */
  static String of(IndexedRecord event) {
    var text = new StringWriter();
    try (var json = JSON.createGenerator(text)) {
      write(event, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(Object value, JsonGenerator json) throws IOException {
    if (value instanceof IndexedRecord event) {
      json.writeStartObject();
      for (var field : event.getSchema().getFields()) {
        json.writeFieldName(field.name());
        write(event.get(field.pos()), json);
      }
      json.writeEndObject();
      return;
    }
    if (value instanceof Collection<?> values) {
      json.writeStartArray();
      for (var each : values) {
        write(each, json);
      }
      json.writeEndArray();
      return;
    }
    writeScalar(value, json);
  }

  private static void writeScalar(Object value, JsonGenerator json) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString(value.toString());
    }
  }
}

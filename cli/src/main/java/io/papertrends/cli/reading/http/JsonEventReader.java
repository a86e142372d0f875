// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.papertrends.schemas.TrustedClasses;
import java.time.LocalDate;
import java.util.ArrayList;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * Reads events from JSON with the field names of their schema and days in ISO 8601, as the HTTP
 * interface has them. A field that is missing, because the process has another release, gets its
 * default.
 */
final class JsonEventReader {

  private static final SpecificData EVENTS = SpecificData.get();

  static {
    TrustedClasses.register();
  }

  private JsonEventReader() {}

  /** The event. */
  static <T extends SpecificRecordBase> T of(JsonNode json, Class<T> type) {
    return type.cast(record(json, EVENTS.getSchema(type)));
  }

  private static Object record(JsonNode json, Schema schema) {
    var event = (SpecificRecordBase) SpecificData.newInstance(EVENTS.getClass(schema), schema);
    for (var field : schema.getFields()) {
      var value = json.get(field.name());
      event.put(
          field.pos(),
          value == null ? EVENTS.getDefaultValue(field) : value(value, field.schema()));
    }
    return event;
  }

  private static Object value(JsonNode json, Schema schema) {
    return switch (schema.getType()) {
      case RECORD -> record(json, schema);
      case ARRAY -> {
        var values = new ArrayList<Object>();
        json.forEach(it -> values.add(value(it, schema.getElementType())));
        yield values;
      }
      case ENUM -> EVENTS.createEnum(json.asText(), schema);
      case UNION ->
        json.isNull()
            ? null
            : value(
                json,
                schema.getTypes().stream()
                    .filter(it -> it.getType() != Schema.Type.NULL)
                    .findFirst()
                    .orElseThrow());
      case INT ->
        schema.getLogicalType() == null ? (Object) json.asInt() : LocalDate.parse(json.asText());
      case LONG -> json.asLong();
      case DOUBLE -> json.asDouble();
      case BOOLEAN -> json.asBoolean();
      default -> json.asText();
    };
  }
}

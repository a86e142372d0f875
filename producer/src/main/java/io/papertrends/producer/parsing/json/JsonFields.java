// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.ListedTexts;
import io.papertrends.producer.parsing.ParseContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads fields of a JSON object. Absent, null and NaN are the same. Required fields must have the
 * right type; optional fields may have any shape that makes sense, and are ignored otherwise.
 */
final class JsonFields {

  /** Fields with the name of a person or thing; a person may have two of them. */
  private static final List<String> NAMES =
      List.of("name", "display_name", "fullName", "full_name", "full", "label", "term", "text");

  private JsonFields() {}

  /**
   * The text of a field.
   *
   * @return null if absent
   * @throws InvalidFieldException if the value is not a text
   */
  static String text(JsonNode json, String field) throws InvalidFieldException {
    var value = json.get(field);
    if (isAbsent(value)) {
      return null;
    }
    if (!value.isTextual()) {
      throw new InvalidFieldException(field + " is not a text", value.toString());
    }
    return value.textValue();
  }

  /** The first of these fields that is there, which must be a text; null if none is. */
  static String firstText(JsonNode json, List<String> fields) throws InvalidFieldException {
    for (var field : fields) {
      if (!isAbsent(json.get(field))) {
        return text(json, field);
      }
    }
    return null;
  }

  /** A text or a number as it would be written, such as an id; null if it is neither. */
  static String scalar(JsonNode json, String field) {
    var value = json.get(field);
    if (isAbsent(value)) {
      return null;
    }
    // As written, without an exponent.
    return value.isNumber() ? value.decimalValue().toPlainString() : value.asText(null);
  }

  /**
   * The first of these fields that has a day.
   *
   * @return null if none has a day
   * @throws InvalidFieldException if a value is not a day
   */
  static LocalDate day(JsonNode json, List<String> fields, ParseContext context)
      throws InvalidFieldException {
    for (var field : fields) {
      var value = json.path(field);
      // MongoDB exports a day as an object with the field $date.
      var day = context.day(
          field,
          value.has("$date")
              ? scalar(value, "$date")
              : value.isContainerNode() ? value.toString() : scalar(json, field));
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** A list of texts, of objects with names, or one text with several in it; empty if absent. */
  static List<String> texts(JsonNode json, String field) {
    var values = json.get(field);
    if (isAbsent(values)) {
      return List.of();
    }
    if (values.isTextual()) {
      return ListedTexts.of(values.textValue());
    }
    var texts = new ArrayList<String>();
    for (var value : values) {
      texts.add(name(value));
    }
    texts.removeIf(Objects::isNull);
    return texts;
  }

  private static String name(JsonNode value) {
    if (!value.isObject()) {
      return isAbsent(value) ? null : value.asText(null);
    }
    for (var name : NAMES) {
      if (value.path(name).isTextual()) {
        return value.get(name).textValue();
      }
    }
    var parts = Stream.of("given", "first", "firstName", "family", "last", "lastName")
        .map(value::path)
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .toList();
    return parts.isEmpty() ? null : String.join(" ", parts);
  }

  /**
   * The texts of one field of the objects in a list, such as the names of authors.
   *
   * @param path what leads to the field in each object, and the field
   */
  static List<String> textsWithin(JsonNode json, String list, String... path) {
    var texts = new ArrayList<String>();
    for (var element : json.path(list)) {
      var holder = element;
      for (var field : path) {
        holder = holder.path(field);
      }
      texts.add(holder.textValue());
    }
    return texts;
  }

  private static boolean isAbsent(JsonNode value) {
    return value == null
        || value.isNull()
        || (value.isFloatingPointNumber() && !Double.isFinite(value.doubleValue()));
  }
}

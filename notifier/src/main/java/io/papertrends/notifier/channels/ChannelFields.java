// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.channels;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Typed access to the fields of one channel. Fields that were never read are reported as unknown.
 */
final class ChannelFields {

  private static final Duration LONGEST = Duration.ofDays(365);

  private final JsonNode node;
  private final Consumer<String> problems;
  private final TreeSet<String> known = new TreeSet<>();

  /** Reports each problem to the consumer as one sentence. */
  ChannelFields(JsonNode node, Consumer<String> problems) {
    this.node = node;
    this.problems = problems;
  }

  /** A required text; if it is missing, reports a problem and returns the empty text. */
  String required(String field) {
    var text = optional(field);
    if (text.isEmpty() && !isThere(field)) {
      problems.accept("\"" + field + "\" is missing: add it");
    }
    return text.orElse("");
  }

  Optional<String> optional(String field) {
    known.add(field);
    var value = node.get(field);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isValueNode() || value.asText().isBlank()) {
      problems.accept("\"" + field + "\" must be a text");
      return Optional.empty();
    }
    return Optional.of(value.asText().strip());
  }

  /** A list of texts or a single text; empty if the field is missing. */
  List<String> texts(String field) {
    known.add(field);
    var value = node.get(field);
    if (value == null || value.isNull()) {
      return List.of();
    }
    var texts = new ArrayList<String>();
    for (var item : value.isArray() ? value : List.of(value)) {
      if (!item.isValueNode() || item.asText().isBlank()) {
        problems.accept("\"" + field + "\" must be a list of texts");
        return List.of();
      }
      texts.add(item.asText().strip());
    }
    return texts;
  }

  /** An enum constant, ignoring case. */
  <E extends Enum<E>> E constant(String field, Class<E> type, E otherwise) {
    return optional(field).flatMap(it -> constantOf(field, type, it)).orElse(otherwise);
  }

  /** Enum constants, ignoring case. */
  <E extends Enum<E>> List<E> constants(String field, Class<E> type) {
    return texts(field).stream()
        .flatMap(it -> constantOf(field, type, it).stream())
        .toList();
  }

  private <E extends Enum<E>> Optional<E> constantOf(String field, Class<E> type, String text) {
    var found = Arrays.stream(type.getEnumConstants())
        .filter(it -> it.name().equalsIgnoreCase(text))
        .findFirst();
    if (found.isEmpty()) {
      problems.accept("\"" + field + "\" is \"" + text + "\", must be one of "
          + Arrays.toString(type.getEnumConstants()));
    }
    return found;
  }

  boolean flag(String field) {
    var text = optional(field).orElse("false").toLowerCase(Locale.ROOT);
    if (!text.equals("true") && !text.equals("false")) {
      problems.accept("\"" + field + "\" must be true or false");
    }
    return text.equals("true");
  }

  /** A whole number within limits, both inclusive. */
  int number(String field, int minimum, int maximum, int otherwise) {
    var text = optional(field);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text.get());
      if (number >= minimum && number <= maximum) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Reported below.
    }
    problems.accept("\"" + field + "\" must be a number from " + minimum + " to " + maximum);
    return otherwise;
  }

  /** A duration such as 90s, 15m, 1h or 2d. */
  Duration duration(String field, Duration otherwise) {
    var text = optional(field);
    if (text.isEmpty()) {
      return otherwise;
    }
    var plain = text.get().toUpperCase(Locale.ROOT);
    try {
      var duration = Duration.parse((plain.endsWith("D") ? "P" : "PT") + plain);
      if (!duration.isNegative() && duration.compareTo(LONGEST) <= 0) {
        return duration;
      }
    } catch (DateTimeParseException e) {
      // Reported below.
    }
    problems.accept(
        "\"" + field + "\" must be a duration such as 90s, 15m, 1h or 2d, up to a year");
    return otherwise;
  }

  boolean isThere(String field) {
    return node.hasNonNull(field);
  }

  /** Reports unknown fields. To be called after all known fields have been read. */
  void rejectUnknown() {
    node.fieldNames().forEachRemaining(field -> {
      if (!known.contains(field)) {
        problems.accept("unknown field \"" + field + "\"; there are " + String.join(", ", known));
      }
    });
  }
}

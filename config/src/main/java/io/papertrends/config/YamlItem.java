// SPDX-License-Identifier: Apache-2.0
package io.papertrends.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Typed access to the fields of one item. A missing field gives an empty result; a wrong field too,
 * and is reported. Fields that the program never reads are unknown fields.
 */
public final class YamlItem {

  private static final Duration LONGEST = Duration.ofDays(365);

  private final YamlList file;
  private final YamlListShape shape;
  private final int line;
  private final JsonNode node;
  private final TreeSet<String> known = new TreeSet<>();

  YamlItem(YamlList file, YamlListShape shape, int line, JsonNode node) {
    this.file = file;
    this.shape = shape;
    this.line = line;
    this.node = node;
  }

  /** File and line. */
  public String place() {
    return file.place(line);
  }

  /** Reports a problem of this item, as a sentence that names the field. */
  public void addProblem(String what) {
    var id = node.path(shape.id()).asText("");
    file.addProblem(line, (id.isBlank() ? "" : shape.item() + " \"" + id + "\": ") + what);
  }

  /** Whether the field has a value. */
  public boolean has(String field) {
    return node.hasNonNull(field);
  }

  /** A text without white space around it. */
  public Optional<String> text(String field) {
    return value(field).flatMap(it -> textOf(field, it));
  }

  /** A required text; the empty text if it is missing or wrong. */
  public String requiredText(String field) {
    var text = text(field);
    if (text.isEmpty() && !has(field)) {
      addProblem("\"" + field + "\" is missing: add it");
    }
    return text.orElse("");
  }

  /** A list of texts or a single text. */
  public List<String> texts(String field) {
    return value(field).map(it -> textsOf(field, it)).orElse(List.of());
  }

  /** Lists of texts by name. */
  public Map<String, List<String>> textsByName(String field) {
    var lists = new LinkedHashMap<String, List<String>>();
    value(field).ifPresent(map -> {
      if (!map.isObject()) {
        addProblem("\"" + field + "\" must be a map of names to lists");
      }
      map.properties().forEach(it -> lists.put(it.getKey(), textsOf(it.getKey(), it.getValue())));
    });
    return lists;
  }

  private List<String> textsOf(String field, JsonNode value) {
    if (value.isObject()) {
      addProblem("\"" + field + "\" must be a list");
      return List.of();
    }
    var texts = new ArrayList<String>();
    for (var item : value.isArray() ? value : List.of(value)) {
      textOf(field, item).ifPresent(texts::add);
    }
    return texts;
  }

  private Optional<String> textOf(String field, JsonNode value) {
    if (value.isTextual() && !value.asText().isBlank()) {
      return Optional.of(value.asText().strip());
    }
    if (value.isBoolean() || value.isNumber()) {
      // In YAML, NO is false and 1e3 is a number.
      addProblem("\"" + field + "\" has " + value + ", which YAML reads as a "
          + (value.isBoolean() ? "truth value" : "number") + ": put what is meant in quotes");
    } else {
      addProblem("\"" + field + "\" must be a text, not " + value);
    }
    return Optional.empty();
  }

  /** An enum constant, ignoring case. */
  public <E extends Enum<E>> Optional<E> constant(String field, Class<E> type) {
    return text(field).flatMap(it -> constantOf(field, type, it));
  }

  /** Enum constants, ignoring case. */
  public <E extends Enum<E>> List<E> constants(String field, Class<E> type) {
    return texts(field).stream()
        .flatMap(it -> constantOf(field, type, it).stream())
        .toList();
  }

  private <E extends Enum<E>> Optional<E> constantOf(String field, Class<E> type, String text) {
    var found = Arrays.stream(type.getEnumConstants())
        .filter(it -> it.name().equalsIgnoreCase(text))
        .findFirst();
    if (found.isEmpty()) {
      addProblem("\"" + field + "\" is \"" + text + "\", must be one of "
          + Arrays.toString(type.getEnumConstants()));
    }
    return found;
  }

  /** A truth value. */
  public Optional<Boolean> flag(String field) {
    var value = value(field);
    if (value.isPresent() && !value.get().isBoolean()) {
      addProblem("\"" + field + "\" must be true or false");
      return Optional.empty();
    }
    return value.map(JsonNode::booleanValue);
  }

  /** A whole number within limits, both inclusive. */
  public Optional<Integer> wholeNumber(String field, int minimum, int maximum) {
    return value(field).flatMap(value -> {
      if (value.isInt() && value.intValue() >= minimum && value.intValue() <= maximum) {
        return Optional.of(value.intValue());
      }
      addProblem("\"" + field + "\" must be a whole number from " + minimum + " to " + maximum);
      return Optional.empty();
    });
  }

  /** A number that is not below the minimum. */
  public Optional<Double> number(String field, double minimum) {
    return value(field).flatMap(value -> {
      if (value.isNumber() && value.doubleValue() >= minimum) {
        return Optional.of(value.doubleValue());
      }
      addProblem("\"" + field + "\" must be a number of at least " + minimum);
      return Optional.empty();
    });
  }

  /** A duration such as 90s, 15m, 1h or 2d. */
  public Optional<Duration> duration(String field) {
    return text(field).flatMap(text -> {
      var upper = text.toUpperCase(Locale.ROOT);
      try {
        var duration = Duration.parse((upper.endsWith("D") ? "P" : "PT") + upper);
        if (!duration.isNegative() && duration.compareTo(LONGEST) <= 0) {
          return Optional.of(duration);
        }
      } catch (DateTimeParseException e) {
        // Reported below.
      }
      addProblem("\"" + field + "\" must be a duration such as 90s, 15m, 1h or 2d, up to a year");
      return Optional.empty();
    });
  }

  private Optional<JsonNode> value(String field) {
    known.add(field);
    return Optional.ofNullable(node.get(field)).filter(it -> !it.isNull());
  }

  /** Reports unknown fields; to be called after all known fields have been read. */
  public void rejectUnknown() {
    node.fieldNames().forEachRemaining(field -> {
      if (!known.contains(field)) {
        addProblem(NearestNames.unknown("field", field, known));
      }
    });
  }
}

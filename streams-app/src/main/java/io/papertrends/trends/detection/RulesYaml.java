// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A YAML file of alert rules, read rule by rule, so that each problem has its place. */
final class RulesYaml {

  private static final Set<String> FIELDS =
      Set.of("for", "minimum-support", "minimum-lift", "sensitivity", "mute");

  private static final ObjectMapper YAML =
      new ObjectMapper(new YAMLFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION));

  /** Of an error of reading that the parser passes on. */
  private static final String CLASS_IN_FRONT = "^java[\\w.]*: ";

  private final JsonNode node;
  private final String place;

  private RulesYaml(JsonNode node, String place) {
    this.node = node;
    this.place = place;
  }

  static List<AlertRules.Entry> read(Path file) {
    try (var in = Files.newInputStream(file)) {
      return read(in, file.toString());
    } catch (JsonProcessingException e) {
      throw new InvalidRulesException(
          file + ", near line " + line(e) + ": "
              + e.getOriginalMessage()
                  .lines()
                  .findFirst()
                  .orElse("it is no YAML")
                  .replaceFirst(CLASS_IN_FRONT, ""),
          e);
    } catch (IOException e) {
      throw new InvalidRulesException("cannot read the rules " + file + ": " + e.getMessage(), e);
    }
  }

  private static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
  }

  private static List<AlertRules.Entry> read(InputStream in, String name) throws IOException {
    var entries = new ArrayList<AlertRules.Entry>();
    try (var parser = YAML.createParser(in)) {
      if (parser.nextToken() != JsonToken.START_OBJECT
          || !"rules".equals(parser.nextFieldName())
          || parser.nextToken() != JsonToken.START_ARRAY) {
        throw new InvalidRulesException(name + ": it does not begin with a list of \"rules:\"");
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        var place = name + ", near line " + parser.currentTokenLocation().getLineNr();
        JsonNode node = parser.readValueAsTree();
        entries.add(new RulesYaml(node, place).entry());
      }
      if (parser.nextToken() == JsonToken.FIELD_NAME) {
        throw new InvalidRulesException(name + ": unknown field \"" + parser.currentName() + "\"");
      }
    }
    return entries;
  }

  private AlertRules.Entry entry() {
    if (!node.isObject()) {
      throw problem("a rule is a map of fields, not " + node);
    }
    node.fieldNames().forEachRemaining(field -> {
      if (!FIELDS.contains(field)) {
        throw problem("unknown field \"" + field + "\"");
      }
    });
    var entry = new AlertRules.Entry(
        subjects(),
        Optional.ofNullable(node.get("minimum-support")).map(this::wholeNumber),
        Optional.ofNullable(node.get("minimum-lift")).map(this::number),
        Optional.ofNullable(node.get("sensitivity")).map(this::sensitivity),
        Optional.ofNullable(node.get("mute")).map(this::yesOrNo));
    try {
      entry.applyTo(SubjectRule.DEFAULT);
    } catch (InvalidRulesException e) {
      throw problem(e.getMessage());
    }
    return entry;
  }

  private Set<String> subjects() {
    var value = node.get("for");
    var subjects = new LinkedHashSet<String>();
    if (value != null && value.isArray()) {
      value.forEach(subject -> subjects.add(subject.asText()));
    } else if (value != null && value.isTextual()) {
      subjects.add(value.asText());
    }
    if (subjects.isEmpty()) {
      throw problem("\"for\" names no topic or keyword");
    }
    return subjects;
  }

  private int wholeNumber(JsonNode value) {
    if (!value.isInt()) {
      throw problem("\"minimum-support\" is no whole number: " + value);
    }
    return value.intValue();
  }

  private double number(JsonNode value) {
    if (!value.isNumber()) {
      throw problem("\"minimum-lift\" is no number: " + value);
    }
    return value.doubleValue();
  }

  private Sensitivity sensitivity(JsonNode value) {
    return Arrays.stream(Sensitivity.values())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(value.asText()))
        .findFirst()
        .orElseThrow(() -> problem("\"sensitivity\" is low, normal or high, not " + value));
  }

  private boolean yesOrNo(JsonNode value) {
    if (!value.isBoolean()) {
      throw problem("\"mute\" is neither true nor false: " + value);
    }
    return value.booleanValue();
  }

  private InvalidRulesException problem(String what) {
    return new InvalidRulesException(place + ": " + what);
  }
}

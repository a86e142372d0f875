// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A topic as a file has it, with all that is wrong in its form. */
final class TopicYaml {

  private static final Set<String> FIELDS =
      Set.of("id", "label", "aliases", "broader", "only-with", "only-in-field", "not-in-passing");

  private final JsonNode node;
  private final List<String> field;
  private final List<String> problems = new ArrayList<>();

  /**
   * A topic.
   *
   * @param field what shows that a paper is of the vocabulary's field; may be empty
   */
  TopicYaml(JsonNode node, List<String> field) {
    this.node = node;
    this.field = field;
  }

  /** The topic, or null if it is in no usable form. */
  Topic topic() {
    if (!node.isObject()) {
      problems.add("a topic is a map of fields, not " + node);
      return null;
    }
    node.fieldNames().forEachRemaining(field -> {
      if (!FIELDS.contains(field)) {
        problems.add("unknown field \"" + field + "\"" + ofTopic());
      }
    });
    try {
      return new Topic(
          text("id"),
          text("label"),
          texts(node.get("aliases"), "aliases"),
          texts(node.get("broader"), "broader"),
          contexts(),
          texts(node.get("not-in-passing"), "not-in-passing"));
    } catch (InvalidVocabularyException e) {
      problems.add(e.getMessage());
      return null;
    }
  }

  List<String> problems() {
    return problems;
  }

  private String text(String field) {
    var value = node.get(field);
    if (value != null && (value.isBoolean() || value.isNumber())) {
      problems.add(readOtherwise("\"" + field + "\"", value));
    }
    return value == null || !value.isValueNode() || value.isNull() ? null : value.asText();
  }

  List<String> texts(JsonNode list, String what) {
    var texts = new ArrayList<String>();
    if (list == null || list.isNull()) {
      return texts;
    }
    if (!list.isArray()) {
      problems.add("\"" + what + "\" is not a list" + ofTopic());
      return texts;
    }
    for (var value : list) {
      if (value.isTextual()) {
        texts.add(value.asText());
      } else if (value.isBoolean() || value.isNumber()) {
        problems.add(readOtherwise("\"" + what + "\"", value));
      } else {
        problems.add("\"" + what + "\" has " + value + ", which is no text" + ofTopic());
      }
    }
    return texts;
  }

  private Map<String, List<String>> contexts() {
    var contexts = new LinkedHashMap<String, List<String>>();
    var map = node.get("only-with");
    if (map != null && !map.isObject()) {
      problems.add("\"only-with\" is not a map of names to lists" + ofTopic());
    } else if (map != null) {
      map.properties().forEach(it -> contexts.put(it.getKey(), texts(it.getValue(), it.getKey())));
    }
    addField(contexts);
    return contexts;
  }

  /** A name that is only of the field may have further contexts. */
  private void addField(Map<String, List<String>> contexts) {
    var names = texts(node.get("only-in-field"), "only-in-field");
    if (!names.isEmpty() && field.isEmpty()) {
      problems.add("\"only-in-field\", but there is no \"field:\" above the topics" + ofTopic());
      return;
    }
    for (var name : names) {
      var all = new LinkedHashSet<>(contexts.getOrDefault(name, List.of()));
      field.stream().filter(phrase -> !VocabularyCheck.isIn(phrase, name)).forEach(all::add);
      contexts.put(name, List.copyOf(all));
    }
  }

  /** NO is false to YAML, and 1e3 a thousand. */
  private String readOtherwise(String where, JsonNode value) {
    return where + " has " + value + ", which YAML reads as a "
        + (value.isBoolean() ? "truth value" : "number") + ": put what is meant in quotes"
        + ofTopic();
  }

  private String ofTopic() {
    return node.hasNonNull("id") ? " in topic " + node.get("id").asText() : "";
  }
}

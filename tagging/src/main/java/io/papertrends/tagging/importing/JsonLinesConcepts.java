// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads concepts from JSON Lines, one object per line. */
final class JsonLinesConcepts {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLinesConcepts() {}

  static List<Concept> read(BufferedReader text) throws IOException {
    var concepts = new ArrayList<Concept>();
    int number = 0;
    for (var line = text.readLine(); line != null; line = text.readLine()) {
      number++;
      if (!line.isBlank()) {
        concepts.add(concept(line, number));
      }
    }
    return concepts;
  }

  private static Concept concept(String line, int number) {
    try {
      var node = JSON.readTree(line);
      var label = texts(node, ConceptFields.LABEL);
      var id = texts(node, ConceptFields.ID);
      return new Concept(
          id.isEmpty() ? "line " + number : id.get(0),
          label.isEmpty() ? null : label.get(0),
          texts(node, ConceptFields.ALTERNATIVES),
          texts(node, ConceptFields.BROADER));
    } catch (JsonProcessingException e) {
      throw new UnreadableVocabularyException(
          "line " + number + " is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static List<String> texts(JsonNode node, ConceptFields fields) {
    var texts = new ArrayList<String>();
    fields
        .in(node.properties().stream().map(it -> it.getKey()).toList())
        .map(node::get)
        .ifPresent(value -> {
          if (value.isArray()) {
            value.forEach(it -> texts.add(it.asText()));
          } else if (!value.isNull() && !value.asText().isBlank()) {
            texts.add(value.asText());
          }
        });
    return texts;
  }
}

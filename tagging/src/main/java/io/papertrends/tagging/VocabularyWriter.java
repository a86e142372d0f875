// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes topics as a vocabulary file. */
public final class VocabularyWriter {

  private static final ObjectMapper JSON = new ObjectMapper();

  private VocabularyWriter() {}

  /**
   * Writes the lines of a file that excludes the starter vocabulary, because other vocabularies
   * have names that the starter vocabulary has too.
   */
  public static void write(List<Topic> topics, Consumer<String> lines) {
    lines.accept("starter: false");
    lines.accept("topics:");
    writeTopics(topics, lines);
  }

  /** Writes only the lines of the topics, without the header. */
  public static void writeTopics(List<Topic> topics, Consumer<String> lines) {
    for (var topic : topics) {
      lines.accept("  - id: " + id(topic.id()));
      lines.accept("    label: " + quoted(topic.label()));
      if (!topic.aliases().isEmpty()) {
        lines.accept("    aliases: " + list(topic.aliases(), VocabularyWriter::quoted));
      }
      if (!topic.broader().isEmpty()) {
        lines.accept("    broader: " + list(topic.broader(), VocabularyWriter::id));
      }
      if (!topic.notInPassing().isEmpty()) {
        lines.accept("    not-in-passing: " + list(topic.notInPassing(), VocabularyWriter::quoted));
      }
      if (!topic.onlyWith().isEmpty()) {
        lines.accept("    only-with:");
        topic
            .onlyWith()
            .forEach((name, words) -> lines.accept(
                "      " + quoted(name) + ": " + list(words, VocabularyWriter::quoted)));
      }
    }
  }

  private static String list(List<String> texts, UnaryOperator<String> written) {
    return texts.stream().map(written).collect(Collectors.joining(", ", "[", "]"));
  }

  /** An id, in quotes if YAML would not read it as a text, such as "null" and "1e5". */
  private static String id(String id) {
    boolean plain = id.indexOf('-') > 0 && Character.isLetter(id.charAt(0));
    return plain ? id : quoted(id);
  }

  /** A text in quotes; JSON strings are valid in YAML. */
  private static String quoted(String text) {
    try {
      return JSON.writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("texts are always JSON", e);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

/**
 * The topics to look for.
 *
 * @param topics at least one, with unique ids
 */
public record Vocabulary(List<Topic> topics) {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
      .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /** Checks that there are topics and that no two share an id. */
  public Vocabulary {
    if (topics == null || topics.isEmpty()) {
      throw new InvalidVocabularyException("no topics");
    }
    topics = List.copyOf(topics);
    var seen = new HashSet<String>();
    for (var topic : topics) {
      if (!seen.add(topic.id())) {
        throw new InvalidVocabularyException("topic id \"" + topic.id() + "\" is there twice");
      }
    }
  }

  /** The starter vocabulary that ships with the program. */
  public static Vocabulary starter() {
    try (var in = Vocabulary.class.getResourceAsStream("vocabulary.yaml")) {
      return parse(in, "the starter vocabulary");
    } catch (IOException e) {
      throw new InvalidVocabularyException("cannot read the starter vocabulary", e);
    }
  }

  /**
   * The vocabulary in a YAML file: {@code topics:}, a list of {@code id}, {@code label} and
   * {@code aliases}.
   *
   * @throws InvalidVocabularyException if the file can't be read or is not such a vocabulary
   */
  public static Vocabulary in(Path file) {
    try (var in = Files.newInputStream(file)) {
      return parse(in, file.toString());
    } catch (IOException e) {
      throw new InvalidVocabularyException("cannot read the vocabulary " + file, e);
    }
  }

  private static Vocabulary parse(InputStream in, String name) throws IOException {
    try {
      return YAML.readValue(in, Vocabulary.class);
    } catch (JsonProcessingException e) {
      var cause = e.getCause() instanceof InvalidVocabularyException ? e.getCause() : e;
      var where =
          e.getLocation() == null ? "" : ", near line " + e.getLocation().getLineNr();
      var what = cause == e ? e.getOriginalMessage() : cause.getMessage();
      throw new InvalidVocabularyException(name + where + ": " + what, e);
    }
  }
}

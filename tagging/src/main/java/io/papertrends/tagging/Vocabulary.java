// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * The topics to look for.
 *
 * @param topics at least one, with unique ids
 */
public record Vocabulary(List<Topic> topics) {

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
    return StarterVocabulary.get();
  }

  /**
   * The vocabulary in a YAML file, without the starter vocabulary.
   *
   * @throws InvalidVocabularyException if the file cannot be read or has an error
   */
  public static Vocabulary in(Path file) {
    return VocabularyFiles.read(false, List.of(file)).vocabulary();
  }

  /**
   * Reads a result of {@link #asYaml()}.
   *
   * @throws InvalidVocabularyException if the text is not a valid vocabulary
   */
  public static Vocabulary ofYaml(String yaml) {
    return VocabularyFiles.read("the applied vocabulary", yaml).vocabulary();
  }

  /**
   * The content of a YAML file with the whole vocabulary, to be used without the starter
   * vocabulary.
   */
  public String asYaml() {
    var yaml = new StringBuilder();
    VocabularyWriter.write(topics, line -> yaml.append(line).append('\n'));
    return yaml.toString();
  }

  /** Fingerprint: equal for equal vocabularies, on every machine. */
  public String fingerprint() {
    var topicsAsText = topics.toString().getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(topicsAsText).toString();
  }

  /** All errors and warnings that concern several topics or names. */
  public List<VocabularyProblem> problems() {
    return VocabularyCheck.of(topics);
  }

  void check() {
    if (!StarterVocabulary.isIt(this)) {
      InvalidVocabularyException.ifAnyIsError(problems());
    }
  }
}

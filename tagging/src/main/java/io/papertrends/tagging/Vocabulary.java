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
 * @param minimumMentions how often a paper must mention a topic that is not in its title, from 1 to
 *     1,000,000; otherwise the topic does not count
 */
public record Vocabulary(List<Topic> topics, int minimumMentions) {

  /** The largest number that a vocabulary file may have, so that each can be written as one. */
  private static final int MOST_MENTIONS = 1_000_000;

  /** Checks that there are topics, that no two share an id, and the number. */
  public Vocabulary {
    if (minimumMentions < 1 || minimumMentions > MOST_MENTIONS) {
      throw new InvalidVocabularyException("minimum-mentions must be at least 1 and at most "
          + MOST_MENTIONS + ", was " + minimumMentions);
    }
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

  /** A vocabulary whose topics count wherever they are mentioned. */
  public Vocabulary(List<Topic> topics) {
    this(topics, 1);
  }

  /** The same topics with another minimum of mentions. */
  public Vocabulary withMinimumMentions(int minimum) {
    return new Vocabulary(topics, minimum);
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
    if (minimumMentions > 1) {
      yaml.append("minimum-mentions: ").append(minimumMentions).append('\n');
    }
    VocabularyWriter.write(topics, line -> yaml.append(line).append('\n'));
    return yaml.toString();
  }

  /** Fingerprint: equal for equal vocabularies, on every machine. */
  public String fingerprint() {
    var text = topics + (minimumMentions == 1 ? "" : " minimum-mentions " + minimumMentions);
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
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

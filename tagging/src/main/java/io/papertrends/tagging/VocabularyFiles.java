// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds a vocabulary from files: first the starter vocabulary, unless it is excluded, then each
 * file. A topic of a later file replaces one with the same id, and {@code minimum-mentions} of a
 * later file that of an earlier one. All problems are reported at once.
 */
public final class VocabularyFiles {

  private final Map<String, Topic> topics = new LinkedHashMap<>();
  private final Map<String, String> places = new LinkedHashMap<>();
  private final List<VocabularyProblem> problems = new ArrayList<>();

  private LocalDate date;
  private int minimumMentions = 1;

  /**
   * The starter vocabulary alone is not checked: a test does that, and the check takes a third of
   * the time of a short run.
   */
  private boolean isStarterAlone;

  private boolean isChecked;

  private VocabularyFiles() {}

  /**
   * Reads the files.
   *
   * @param withStarter whether to include the starter vocabulary; a file with {@code starter:
   *     false} excludes it too
   * @throws InvalidVocabularyException if a file cannot be read
   */
  public static VocabularyFiles read(boolean withStarter, List<Path> files) {
    var read = new ArrayList<VocabularyYaml>();
    for (var file : files) {
      read.add(open(file));
    }
    var all = new VocabularyFiles();
    all.isStarterAlone = withStarter && files.isEmpty();
    if (withStarter && read.stream().allMatch(VocabularyYaml::wantsStarter)) {
      all.add(StarterVocabulary.file());
    }
    read.forEach(all::add);
    return all;
  }

  /** Reads one vocabulary without the starter vocabulary. */
  static VocabularyFiles read(String name, String yaml) {
    try (var in = new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))) {
      var alone = new VocabularyFiles();
      alone.add(VocabularyYaml.read(in, name));
      return alone;
    } catch (IOException e) {
      throw new InvalidVocabularyException("cannot read " + name, e);
    }
  }

  private static VocabularyYaml open(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return VocabularyYaml.read(in, file.toString());
    } catch (IOException e) {
      throw new InvalidVocabularyException("cannot read the vocabulary " + file, e);
    }
  }

  private void add(VocabularyYaml file) {
    problems.addAll(file.problems());
    file.date().filter(it -> date == null || it.isAfter(date)).ifPresent(it -> date = it);
    file.minimumMentions().ifPresent(it -> minimumMentions = it);
    file.topics().forEach(topic -> topics.put(topic.id(), topic));
    places.putAll(file.places());
  }

  private void check() {
    if (isChecked) {
      return;
    }
    isChecked = true;
    if (isStarterAlone) {
      // Read again as YAML, so that problems have line numbers.
      add(StarterVocabulary.yaml());
    }
    for (var problem : VocabularyCheck.of(List.copyOf(topics.values()))) {
      var place = places.get(problem.topic());
      problems.add(new VocabularyProblem(
          problem.isError(), problem.topic(), place + ": " + problem.message()));
    }
    boolean empty = topics.isEmpty() && problems.isEmpty();
    if (empty) {
      problems.add(VocabularyProblem.error("", "no topics"));
    }
  }

  /** All problems with their places; problems of single topics first. */
  public List<VocabularyProblem> problems() {
    check();
    return List.copyOf(problems);
  }

  /** The latest review date of the files; empty if none has one. */
  public Optional<LocalDate> date() {
    return Optional.ofNullable(date);
  }

  /**
   * The vocabulary.
   *
   * @throws InvalidVocabularyException if there is an error; the message has all errors
   */
  public Vocabulary vocabulary() {
    if (isStarterAlone) {
      return StarterVocabulary.get();
    }
    InvalidVocabularyException.ifAnyIsError(problems());
    return new Vocabulary(List.copyOf(topics.values()), minimumMentions);
  }
}

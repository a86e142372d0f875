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
 * A vocabulary put together from files: the starter unless it is to be left out, then each file,
 * whose topics are added or, where there is one of the same id, take its place. All that is wrong
 * is found at once.
 */
public final class VocabularyFiles {

  private final Map<String, Topic> topics = new LinkedHashMap<>();
  private final Map<String, String> places = new LinkedHashMap<>();
  private final List<VocabularyProblem> problems = new ArrayList<>();

  private LocalDate date;

  /** A test has found no error in it, and to look for one takes a third of a short run. */
  private boolean isStarterAlone;

  private boolean isChecked;

  private VocabularyFiles() {}

  /**
   * Reads them.
   *
   * @param withStarter whether to begin with the starter; a file that says {@code starter: false}
   *     leaves it out, too
   * @throws InvalidVocabularyException if a file can't be read at all
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

  /** Reads one that stands alone. */
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
    file.topics().forEach(topic -> topics.put(topic.id(), topic));
    places.putAll(file.places());
  }

  private void check() {
    if (isChecked) {
      return;
    }
    isChecked = true;
    if (isStarterAlone) {
      // The same with the lines in which things are.
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

  /** All problems with their places, those of single topics first. */
  public List<VocabularyProblem> problems() {
    check();
    return List.copyOf(problems);
  }

  /** The latest day up to which one of them was reviewed; empty if none says so. */
  public Optional<LocalDate> date() {
    return Optional.ofNullable(date);
  }

  /**
   * The vocabulary.
   *
   * @throws InvalidVocabularyException with all errors, if there is one
   */
  public Vocabulary vocabulary() {
    if (isStarterAlone) {
      return StarterVocabulary.get();
    }
    InvalidVocabularyException.ifAnyIsError(problems());
    return new Vocabulary(List.copyOf(topics.values()));
  }
}

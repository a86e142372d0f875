// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The vocabulary that is part of the program. It is edited as YAML; the build converts it to JSON,
 * which is faster to read at every start.
 */
public final class StarterVocabulary {

  static final String NAME = "the starter vocabulary";

  private static final String YAML = "vocabulary.yaml";
  private static final String JSON = "vocabulary.json";

  private StarterVocabulary() {}

  /** Reads the file at first use. */
  private static final class OfFile {

    static final VocabularyYaml FILE = json();
  }

  /** Creates the vocabulary at first use. */
  private static final class Once {

    static final Vocabulary VOCABULARY = valid();
  }

  /** The vocabulary, read once. */
  static Vocabulary get() {
    return Once.VOCABULARY;
  }

  private static Vocabulary valid() {
    InvalidVocabularyException.ifAnyIsError(file().problems());
    return new Vocabulary(file().topics());
  }

  /** Whether the topics are these very objects; comparing their content would be slow. */
  @SuppressWarnings("ReferenceEquality")
  static boolean isIt(Vocabulary other) {
    return other.topics() == Once.VOCABULARY.topics();
  }

  /**
   * Writes the JSON into the folder of this package in the given class folder; part of the build.
   */
  public static void main(String[] args) throws IOException {
    var folder = Path.of(args[0], StarterVocabulary.class.getPackageName().split("\\.", -1));
    try (var in = resource(YAML)) {
      VocabularyYaml.writeAsJson(in, Files.createDirectories(folder).resolve(JSON));
    }
  }

  /** The JSON file, read once; the YAML file if the build has not yet created the JSON. */
  static VocabularyYaml file() {
    return OfFile.FILE;
  }

  private static VocabularyYaml json() {
    try (var json = resource(JSON)) {
      return json == null ? yaml() : VocabularyYaml.readJson(json, NAME);
    } catch (IOException e) {
      throw new InvalidVocabularyException("cannot read " + NAME, e);
    }
  }

  /** The YAML file, whose problems have line numbers. */
  static VocabularyYaml yaml() {
    try (var in = resource(YAML)) {
      return VocabularyYaml.read(in, NAME);
    } catch (IOException e) {
      throw new InvalidVocabularyException("cannot read " + NAME, e);
    }
  }

  private static InputStream resource(String name) {
    return StarterVocabulary.class.getResourceAsStream(name);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The vocabulary that ships with the program. People edit it as YAML; the build makes JSON of it,
 * because every start reads it.
 */
public final class StarterVocabulary {

  static final String NAME = "the starter vocabulary";

  private static final String YAML = "vocabulary.yaml";
  private static final String JSON = "vocabulary.json";

  private StarterVocabulary() {}

  /** Read when somebody asks for it. */
  private static final class OfFile {

    static final VocabularyYaml FILE = json();
  }

  /** Made when somebody asks for it. */
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

  /** Whether it is this one and no equal one, which would have to be compared. */
  @SuppressWarnings("ReferenceEquality")
  static boolean isIt(Vocabulary other) {
    return other == Once.VOCABULARY;
  }

  /** Writes the JSON into the folder of this package among these classes; part of the build. */
  public static void main(String[] args) throws IOException {
    var folder = Path.of(args[0], StarterVocabulary.class.getPackageName().split("\\.", -1));
    try (var in = resource(YAML)) {
      VocabularyYaml.writeAsJson(in, Files.createDirectories(folder).resolve(JSON));
    }
  }

  /** The file as it is read, once; where nothing was built yet, the YAML. */
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

  /** The file as people edit it, with the lines in which things are. */
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

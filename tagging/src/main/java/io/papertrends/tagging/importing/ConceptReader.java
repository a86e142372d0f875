// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/** Reads the concepts of a text. Its first character determines the format. */
final class ConceptReader {

  private static final int LOOK_AHEAD = 1_000;

  private ConceptReader() {}

  static List<Concept> read(BufferedReader text) throws IOException {
    text.mark(LOOK_AHEAD);
    int first = text.read();
    while (first == '\uFEFF' || Character.isWhitespace(first)) {
      first = text.read();
    }
    text.reset();
    return switch (first) {
      case '{' -> JsonLinesConcepts.read(text);
      case '<' -> new SkosConcepts().read(text);
      case '@' ->
        throw new UnreadableVocabularyException(
            "this looks like Turtle; convert it to RDF/XML, for example by \"riot\" or \"rapper\"");
      case -1 -> throw new UnreadableVocabularyException("there is nothing in it");
      default -> CsvConcepts.read(text);
    };
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

import java.util.List;
import java.util.stream.Stream;

/**
 * A research topic and the names that papers give it.
 *
 * @param id stable identity in kebab case, such as {@code knowledge-graphs}
 * @param label name to show, matched in text too
 * @param aliases further names; one with an upper-case letter after a word's first character
 *     matches case-sensitively in that word
 */
public record Topic(String id, String label, List<String> aliases) {

  /** Checks the form; an absent list of aliases is an empty one. */
  public Topic {
    if (id == null || !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new InvalidVocabularyException("topic id \"" + id + "\" is not in kebab case");
    }
    if (label == null || label.isBlank()) {
      throw new InvalidVocabularyException("topic " + id + " has no label");
    }
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
  }

  Stream<String> names() {
    return Stream.concat(Stream.of(label), aliases.stream());
  }
}

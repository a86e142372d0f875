// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A research topic and its names in papers.
 *
 * @param id stable id in kebab case, such as {@code knowledge-graphs}
 * @param label display name, which is also matched in texts
 * @param aliases further names; one with an upper-case letter after a word's first character
 *     matches case-sensitively in that word
 * @param broader ids of broader topics: a mention of this topic is also a mention of them
 * @param onlyWith contexts by name: the name counts only if the paper also has one of these words
 *     or phrases, or another name of the topic
 * @param notInPassing names that count only if they are in the title, or occur more than once, or
 *     the paper has another name of the topic
 */
public record Topic(
    String id,
    String label,
    List<String> aliases,
    List<String> broader,
    Map<String, List<String>> onlyWith,
    List<String> notInPassing) {

  /** Checks id and label, and replaces null by empty collections. */
  public Topic {
    if (id == null || !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new InvalidVocabularyException("topic id \"" + id + "\" is not in kebab case");
    }
    if (label == null || label.isBlank()) {
      throw new InvalidVocabularyException("topic " + id + " has no label");
    }
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
    broader = broader == null ? List.of() : List.copyOf(broader);
    notInPassing = notInPassing == null ? List.of() : List.copyOf(notInPassing);
    var contexts = new LinkedHashMap<String, List<String>>();
    if (onlyWith != null) {
      onlyWith.forEach((name, phrases) -> contexts.put(name, List.copyOf(phrases)));
    }
    onlyWith = Collections.unmodifiableMap(contexts);
  }

  /** A topic whose names all count in passing too. */
  public Topic(
      String id,
      String label,
      List<String> aliases,
      List<String> broader,
      Map<String, List<String>> onlyWith) {
    this(id, label, aliases, broader, onlyWith, List.of());
  }

  /** A topic without broader topics, whose names always count. */
  public Topic(String id, String label, List<String> aliases) {
    this(id, label, aliases, List.of(), Map.of());
  }

  /**
   * Converts a name to an id: kebab case without accents; {@code topic} if no character is left.
   */
  public static String idOf(String name) {
    var plain = Normalizer.normalize(name, Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
    return plain.isEmpty() ? "topic" : plain;
  }

  /** Keyword ids by alias, for aliases that mean something narrower than the topic. */
  public Map<String, String> narrowerNames() {
    return NarrowerNames.keywords(this);
  }

  /** The label and the aliases. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(label), aliases.stream());
  }
}

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
 * A research topic and the names that papers give it.
 *
 * @param id stable identity in kebab case, such as {@code knowledge-graphs}
 * @param label name to show, matched in text too
 * @param aliases further names; one with an upper-case letter after a word's first character
 *     matches case-sensitively in that word
 * @param broader ids of topics that a mention of this one is a mention of, too
 * @param onlyWith names that count only where the paper also has one of these words or phrases, or
 *     another name of the topic
 * @param notInPassing names that count only where the paper has them in its title or more than
 *     once, or another name of the topic
 */
public record Topic(
    String id,
    String label,
    List<String> aliases,
    List<String> broader,
    Map<String, List<String>> onlyWith,
    List<String> notInPassing) {

  /** Checks the form; what is absent is empty. */
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

  /** A topic whose names count also in passing. */
  public Topic(
      String id,
      String label,
      List<String> aliases,
      List<String> broader,
      Map<String, List<String>> onlyWith) {
    this(id, label, aliases, broader, onlyWith, List.of());
  }

  /** A topic without broader ones whose names all count everywhere. */
  public Topic(String id, String label, List<String> aliases) {
    this(id, label, aliases, List.of(), Map.of());
  }

  /** An id made of a name: kebab case, without accents; {@code topic} if nothing is left. */
  public static String idOf(String name) {
    var plain = Normalizer.normalize(name, Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
    return plain.isEmpty() ? "topic" : plain;
  }

  /**
   * The ids of the keywords as which aliases are counted that mean something narrower, by the
   * alias.
   */
  public Map<String, String> narrowerNames() {
    return NarrowerNames.keywords(this);
  }

  /** The label and the aliases. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(label), aliases.stream());
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.importing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Possible names of a field of concepts in other vocabularies; the first that exists is used. */
record ConceptFields(List<String> names) {

  static final ConceptFields ID = new ConceptFields(List.of("id", "uri", "conceptid", "topicid"));
  static final ConceptFields LABEL = new ConceptFields(
      List.of("label", "preflabel", "name", "topicname", "displayname", "title", "term"));
  static final ConceptFields ALTERNATIVES =
      new ConceptFields(List.of("alt", "altlabel", "altlabels", "aliases", "synonyms", "keywords"));
  static final ConceptFields BROADER =
      new ConceptFields(List.of("broader", "parents", "parent", "parentid"));

  /** The given name that matches; case and punctuation are ignored. */
  Optional<String> in(Collection<String> given) {
    return names.stream()
        .flatMap(name -> given.stream().filter(it -> plain(it).equals(name)))
        .findFirst();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}

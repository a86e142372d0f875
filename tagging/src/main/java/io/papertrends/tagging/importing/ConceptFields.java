// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.importing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What vocabularies call the fields of a concept; the first that is there is taken. */
record ConceptFields(List<String> names) {

  static final ConceptFields ID = new ConceptFields(List.of("id", "uri", "conceptid", "topicid"));
  static final ConceptFields LABEL = new ConceptFields(
      List.of("label", "preflabel", "name", "topicname", "displayname", "title", "term"));
  static final ConceptFields ALTERNATIVES =
      new ConceptFields(List.of("alt", "altlabel", "altlabels", "aliases", "synonyms", "keywords"));
  static final ConceptFields BROADER =
      new ConceptFields(List.of("broader", "parents", "parent", "parentid"));

  /** The one of these that is meant; case and signs don't matter. */
  Optional<String> in(Collection<String> given) {
    return names.stream()
        .flatMap(name -> given.stream().filter(it -> plain(it).equals(name)))
        .findFirst();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}

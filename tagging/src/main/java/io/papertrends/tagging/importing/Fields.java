// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.importing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What vocabularies call the fields of a concept; the first that is there is taken. */
record Fields(List<String> names) {

  static final Fields ID = new Fields(List.of("id", "uri", "conceptid", "topicid"));
  static final Fields LABEL = new Fields(
      List.of("label", "preflabel", "name", "topicname", "displayname", "title", "term"));
  static final Fields ALTERNATIVES =
      new Fields(List.of("alt", "altlabel", "altlabels", "aliases", "synonyms", "keywords"));
  static final Fields BROADER = new Fields(List.of("broader", "parents", "parent", "parentid"));

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

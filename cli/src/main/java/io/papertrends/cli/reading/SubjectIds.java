// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import io.papertrends.tagging.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What people may mean who write a topic or keyword. */
public final class SubjectIds {

  private SubjectIds() {}

  /** All ids that may be meant by an id or name of a topic, or a keyword; the likeliest first. */
  public static List<String> of(String written, Vocabulary vocabulary) {
    var plain = written.strip();
    var ids = new ArrayList<>(List.of(plain, plain.toLowerCase(Locale.ROOT).replace(' ', '-')));
    vocabulary.topics().stream()
        .filter(topic -> topic.names().anyMatch(name -> name.equalsIgnoreCase(plain)))
        .forEach(topic -> ids.add(topic.id()));
    var letters = plain.toLowerCase(Locale.ROOT).replaceAll("[\\W_]+", "");
    ids.add("keyword:" + letters);
    ids.add("keyword:" + letters.replaceFirst("s$", ""));
    return ids;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.topics;

import io.papertrends.tagging.Topic;
import io.papertrends.tagging.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The topics of a vocabulary with what is broader and narrower. */
public final class TopicTree {

  private final Map<String, Topic> byId = new LinkedHashMap<>();
  private final Map<String, String> idsByName = new HashMap<>();
  private final Map<String, List<String>> narrower = new LinkedHashMap<>();

  /** Of this vocabulary. */
  public TopicTree(Vocabulary vocabulary) {
    vocabulary.topics().stream()
        .sorted(Comparator.comparing(it -> lowerCase(it.label())))
        .forEach(it -> byId.put(it.id(), it));
    for (var topic : byId.values()) {
      topic.names().forEach(it -> idsByName.putIfAbsent(lowerCase(it), topic.id()));
      for (var broader : topic.broader()) {
        narrower.computeIfAbsent(broader, id -> new ArrayList<>()).add(topic.id());
      }
    }
  }

  /** The topic; empty for a keyword and what is in no vocabulary. */
  public Optional<Topic> topic(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The id of the topic that has this name, in any case; of several, the first by label. */
  public Optional<String> named(String name) {
    return Optional.ofNullable(idsByName.get(lowerCase(name)));
  }

  private static String lowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** All topics by label. */
  public List<Topic> all() {
    return List.copyOf(byId.values());
  }

  /** Topics that are on no broader one, by label. */
  public List<Topic> roots() {
    return byId.values().stream().filter(it -> it.broader().isEmpty()).toList();
  }

  /** The next narrower topics, by label. */
  public List<String> narrower(String id) {
    return narrower.getOrDefault(id, List.of());
  }
}

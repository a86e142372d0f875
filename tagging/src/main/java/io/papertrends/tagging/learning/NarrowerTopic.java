// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.learning;

import io.papertrends.tagging.Topic;
import io.papertrends.tagging.words.WordForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A narrower name of a topic that is to become a topic of its own, with the present topic as its
 * broader one.
 */
final class NarrowerTopic {

  private final Topic broader;
  private final String keyword;

  /** The topic from the names that have this keyword. */
  NarrowerTopic(Topic broader, String keyword) {
    this.broader = broader;
    this.keyword = keyword;
  }

  private boolean isItsName(String name) {
    return keyword.equals(broader.narrowerNames().get(name));
  }

  /** The new topic; its label is the first name that is not a short form. */
  Topic topic() {
    var names = broader.aliases().stream().filter(this::isItsName).toList();
    var label =
        names.stream().filter(it -> !WordForm.isAcronym(it)).findFirst().orElse(names.get(0));
    return new Topic(
        Topic.idOf(label),
        label,
        names.stream().filter(it -> !it.equals(label)).toList(),
        List.of(broader.id()),
        contexts(broader, this::isItsName),
        broader.notInPassing().stream().filter(this::isItsName).toList());
  }

  /** The broader topic, which no longer has these names. */
  TopicProposal rest() {
    return new TopicProposal(without(broader), List.of(evidence()));
  }

  /** A changed proposal for the broader topic, without these names. */
  TopicProposal without(TopicProposal changed, TopicProposal rest) {
    var evidence = new ArrayList<>(changed.evidence());
    evidence.addAll(rest.evidence());
    return new TopicProposal(without(changed.topic()), evidence);
  }

  private String evidence() {
    return "what is \"" + topic().label() + "\" becomes a narrower topic";
  }

  private Topic without(Topic topic) {
    return new Topic(
        topic.id(),
        topic.label(),
        topic.aliases().stream().filter(it -> !isItsName(it)).toList(),
        topic.broader(),
        contexts(topic, it -> !isItsName(it)),
        topic.notInPassing().stream().filter(it -> !isItsName(it)).toList());
  }

  private static Map<String, List<String>> contexts(Topic topic, Predicate<String> isWanted) {
    var contexts = new LinkedHashMap<String, List<String>>();
    topic.onlyWith().forEach((name, phrases) -> {
      if (isWanted.test(name)) {
        contexts.put(name, phrases);
      }
    });
    return contexts;
  }
}

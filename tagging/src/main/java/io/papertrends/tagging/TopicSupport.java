// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.schemas.Mention;
import io.papertrends.schemas.PaperField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which topics of a paper have enough support to count: those in its title, and those that
 * its abstract mentions often enough. A mention of a narrower topic is also one of the broader
 * topic.
 */
final class TopicSupport {

  private static final NameDecision TOO_FEW_MENTIONS =
      new NameDecision(NameDecision.Reason.TOO_FEW_MENTIONS, "");

  private final int minimum;

  /** Mentions by topic; one in the title is worth the minimum. */
  private final Map<String, Integer> mentions = new HashMap<>();

  /** For topics that need at least this number of mentions in the abstract. */
  TopicSupport(int minimum) {
    this.minimum = minimum;
  }

  void add(String topic, PaperField field) {
    mentions.merge(topic, field == PaperField.TITLE ? minimum : 1, Integer::sum);
  }

  boolean isEnough(String topic) {
    return mentions.getOrDefault(topic, 0) >= minimum;
  }

  /** The mentions of topics with enough support. */
  static List<Mention> enough(List<Mention> all, int minimum) {
    if (minimum == 1) {
      return all;
    }
    var support = new TopicSupport(minimum);
    all.forEach(it -> support.add(it.getTopic(), it.getField()));
    return all.stream().filter(it -> support.isEnough(it.getTopic())).toList();
  }

  /** The explanations, changed where a topic lacks support. */
  static List<Explanation> explain(List<Explanation> all, int minimum) {
    if (minimum == 1) {
      return all;
    }
    var support = new TopicSupport(minimum);
    all.forEach(it -> it.countsFor().forEach(topic -> support.add(topic, it.field())));
    return all.stream().map(support::applyTo).toList();
  }

  private Explanation applyTo(Explanation it) {
    boolean isTooRare = it.decision().counts() && !isEnough(it.topic());
    return new Explanation(
        it.field(),
        it.start(),
        it.end(),
        it.text(),
        it.topic(),
        it.name(),
        isTooRare ? TOO_FEW_MENTIONS : it.decision(),
        it.countsFor().stream().filter(this::isEnough).toList());
  }
}

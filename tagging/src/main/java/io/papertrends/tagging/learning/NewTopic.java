// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.learning;

import io.papertrends.tagging.Topic;
import io.papertrends.tagging.acronyms.LearnedAcronym;
import io.papertrends.tagging.words.NameForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A topic that is missing in the vocabulary.
 *
 * @param growth its present share of the papers divided by its earlier share
 */
record NewTopic(TopicProposal proposal, double growth) {

  /**
   * A new topic from a keyword that is in no topic, with the short forms that papers define for it.
   */
  static NewTopic of(
      KeywordUsage usage, Map<String, List<LearnedAcronym>> learned, RecentDays days) {
    var label = usage.label();
    var shortForms = learned.getOrDefault(NameForm.of(label), List.of());
    var topic =
        VocabularyLearning.withAliases(new Topic(Topic.idOf(label), label, List.of()), shortForms);
    var evidence = new ArrayList<>(List.of(days.evidence(usage)));
    shortForms.forEach(it -> evidence.add(VocabularyLearning.evidenceOf(it)));
    return new NewTopic(new TopicProposal(topic, evidence), days.growth(usage));
  }

  /** A new topic from a narrower name of a topic. */
  static NewTopic of(NarrowerTopic narrower, KeywordUsage usage, RecentDays days) {
    return new NewTopic(
        new TopicProposal(narrower.topic(), List.of(days.evidence(usage))), days.growth(usage));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.learning;

import io.papertrends.tagging.Topic;
import java.util.List;

/**
 * A proposed entry of the vocabulary.
 *
 * @param topic a known topic with changed names, or a new topic
 * @param evidence the evidence, one sentence each
 */
public record TopicProposal(Topic topic, List<String> evidence) {

  /** Copies the evidence. */
  public TopicProposal {
    evidence = List.copyOf(evidence);
  }
}

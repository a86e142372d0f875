// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.learning;

import io.papertrends.tagging.Topic;
import java.util.List;

/**
 * A topic as it should be in the vocabulary.
 *
 * @param topic a known one with more names, or a new one
 * @param evidence what speaks for it, a sentence each
 */
public record TopicProposal(Topic topic, List<String> evidence) {

  /** Copies the evidence. */
  public TopicProposal {
    evidence = List.copyOf(evidence);
  }
}

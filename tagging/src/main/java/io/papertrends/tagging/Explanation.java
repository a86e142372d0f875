// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.schemas.PaperField;
import java.util.List;

/**
 * Why a name that stands somewhere counts there, or does not.
 *
 * @param field the part of the paper
 * @param start offset of the first character in it, in UTF-16 code units
 * @param end offset after the last
 * @param text what stands there
 * @param topic the topic that the name is of
 * @param name the name as the vocabulary has it, or as the paper defines it
 * @param decision whether the name counts, and why
 * @param countsFor the topics that this place is a mention of: the topic and broader ones, but for
 *     those that an overlapping place is a mention of
 */
public record Explanation(
    PaperField field,
    int start,
    int end,
    String text,
    String topic,
    String name,
    NameDecision decision,
    List<String> countsFor) {

  /** Copies the list. */
  public Explanation {
    countsFor = List.copyOf(countsFor);
  }
}

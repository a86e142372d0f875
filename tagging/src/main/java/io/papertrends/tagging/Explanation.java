// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.schemas.PaperField;
import java.util.List;

/**
 * Explains why an occurrence of a name counts as a mention, or does not.
 *
 * @param field the part of the paper
 * @param start offset of the first character in the field, in UTF-16 code units
 * @param end offset after the last character, in UTF-16 code units
 * @param text the text of the occurrence
 * @param topic the topic that has the name
 * @param name the name as written in the vocabulary, or as the paper defines it
 * @param decision whether the name counts, and why
 * @param countsFor the topics that are mentioned here: the topic and broader ones, without those
 *     that an overlapping occurrence mentions already
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

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.schemas.PaperField;
import io.papertrends.tagging.words.PaperWords;
import java.util.function.IntUnaryOperator;

/**
 * Whether a topic that a paper mentions once, in its abstract, is mentioned in passing there: for
 * what the paper is not on, or beside other things or in a sentence on what is known, while no word
 * of the name is anywhere else in the paper. Not thread-safe.
 */
final class SingleMention {

  private final PaperWords paper;
  private final PassingMention passing;
  private final BackgroundSentence background;
  private final ListMember list;
  private final RecurringWord recurring;

  /** In the paper that is read. */
  SingleMention(PaperWords paper) {
    this.paper = paper;
    this.passing = new PassingMention(paper.numbers());
    this.background = new BackgroundSentence(paper.numbers());
    this.list = new ListMember(paper.numbers());
    this.recurring = new RecurringWord(paper);
  }

  /** Whether a find in the abstract is its topic's only one, and in passing. */
  boolean isInPassing(Matches inTitle, Matches inBody, int find, IntUnaryOperator topicOf) {
    int topic = topicOf.applyAsInt(inBody.what(find));
    return isAside(inBody.start(find), inBody.end(find))
        && !isElsewhere(topic, inTitle, -1, 0, topicOf)
        && !isElsewhere(topic, inBody, inBody.start(find), inBody.end(find), topicOf);
  }

  private boolean isAside(int start, int end) {
    var words = paper.of(PaperField.ABSTRACT);
    int first = words.wordAt(start);
    int last = words.wordAt(end) - 1;
    if (passing.isAt(words, first)) {
      return true;
    }
    boolean isBeside = list.isAt(words, first, last) || background.isAround(words, first);
    return isBeside && !recurring.isAmong(first, last);
  }

  /** Whether a topic has a name in the finds that does not overlap with a place. */
  private static boolean isElsewhere(
      int topic, Matches finds, int start, int end, IntUnaryOperator topicOf) {
    for (int find = 0; find < finds.size(); find++) {
      boolean isApart = finds.end(find) <= start || finds.start(find) >= end;
      if (isApart && topicOf.applyAsInt(finds.what(find)) == topic) {
        return true;
      }
    }
    return false;
  }
}

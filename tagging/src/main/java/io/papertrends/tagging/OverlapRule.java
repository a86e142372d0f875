// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.schemas.PaperField;
import java.util.Arrays;

/**
 * Decides which mentions are kept. Each counted name is a mention of its topic and of all broader
 * ones. Of overlapping mentions of one topic only the first is kept; of several with the same
 * start, the longest. So a topic is never mentioned twice at one place. The object is reused for
 * many papers.
 */
final class OverlapRule {

  /** Receives mentions in the order of start, end and topic. */
  interface Sink {

    /** The match with this number is a mention of the topic. */
    void mention(int find, int topic);
  }

  private static final int FAR = 1 << 30;

  private final CompiledVocabulary names;

  /** End of each topic's last mention, as an offset in the sequence of all texts. */
  private final int[] reached;

  private int origin = 1;
  private long[] here = new long[64];
  private int size;

  OverlapRule(CompiledVocabulary names) {
    this.names = names;
    this.reached = new int[names.topics()];
  }

  void keep(PaperMatcher reading, PaperField field, Sink sink) {
    var finds = reading.finds(field);
    for (int find = 0; find < finds.size(); find++) {
      if (reading.decision(field, find).counts()) {
        keep(reading.topicOf(finds.what(find)), find, finds);
      }
      if (find + 1 == finds.size() || finds.start(find + 1) > finds.start(find)) {
        emit(finds, sink);
      }
    }
    moveOn(reading.text(field).plain().length());
  }

  private void keep(int named, int find, Matches finds) {
    for (int topic : names.withBroader(named)) {
      if (reached[topic] <= origin + finds.start(find)) {
        reached[topic] = origin + finds.end(find);
        if (size == here.length) {
          here = Arrays.copyOf(here, 2 * size);
        }
        here[size++] = (long) find << 32 | topic;
      }
    }
  }

  /** Emits the mentions; matches with the same start are ordered from longest to shortest. */
  private void emit(Matches finds, Sink sink) {
    if (size > 1) {
      sort(finds);
    }
    for (int i = 0; i < size; i++) {
      sink.mention((int) (here[i] >> 32), (int) here[i]);
    }
    size = 0;
  }

  private void sort(Matches finds) {
    for (int i = 1; i < size; i++) {
      long one = here[i];
      int at = i;
      while (at > 0 && isAfter(here[at - 1], one, finds)) {
        here[at] = here[at - 1];
        at--;
      }
      here[at] = one;
    }
  }

  private static boolean isAfter(long one, long other, Matches finds) {
    int oneEnd = finds.end((int) (one >> 32));
    int otherEnd = finds.end((int) (other >> 32));
    return oneEnd == otherEnd ? (int) one > (int) other : oneEnd > otherEnd;
  }

  private void moveOn(int length) {
    origin += length + 1;
    if (origin > FAR) {
      Arrays.fill(reached, 0);
      origin = 1;
    }
  }
}

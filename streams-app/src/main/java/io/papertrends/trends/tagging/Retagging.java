// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

import java.util.function.BiConsumer;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.state.ValueAndTimestamp;

/**
 * Retags all papers whenever the vocabulary has changed, some at a time. The position is stored, so
 * that retagging continues there after a restart.
 */
final class Retagging {

  /** Number of papers per punctuation; small, so that new papers need not wait. */
  static final int PAPERS_AT_ONCE = 500;

  private static final String VOCABULARY = "vocabulary";
  private static final String NEXT = "next";

  private final KeyValueStore<String, String> progress;
  private final ReadOnlyKeyValueStore<String, ValueAndTimestamp<byte[]>> papers;

  Retagging(
      KeyValueStore<String, String> progress,
      ReadOnlyKeyValueStore<String, ValueAndTimestamp<byte[]>> papers) {
    this.progress = progress;
    this.papers = papers;
  }

  /** Passes the next papers that were not yet tagged with this vocabulary. */
  void goOn(String vocabulary, BiConsumer<String, byte[]> retag) {
    var known = progress.get(VOCABULARY);
    if (!vocabulary.equals(known)) {
      progress.put(VOCABULARY, vocabulary);
      progress.put(NEXT, known == null ? null : "");
    }
    var next = progress.get(NEXT);
    if (next != null) {
      progress.put(NEXT, retagFrom(next, retag));
    }
  }

  /** Returns the key from which to continue, or null at the end. */
  private String retagFrom(String first, BiConsumer<String, byte[]> retag) {
    try (var rest = papers.range(first, null)) {
      for (int count = 0; rest.hasNext(); count++) {
        if (count == PAPERS_AT_ONCE) {
          return rest.peekNextKey();
        }
        var paper = rest.next();
        retag.accept(paper.key, paper.value.value());
      }
    }
    return null;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import io.papertrends.tagging.words.PaperWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Extracts keyphrases: noun phrases, ranked by features of the paper only, so that the result does
 * not depend on other papers. Not thread-safe.
 */
final class KeyphraseExtractor {

  private final NounPhrases phrases;

  /** For papers that are read one after another into this object. */
  KeyphraseExtractor(PaperWords paper) {
    this(paper, new LexemeCache(paper.numbers()));
  }

  KeyphraseExtractor(PaperWords paper, LexemeCache memo) {
    this.phrases = new NounPhrases(paper, memo);
  }

  /**
   * The best keyphrases of the current paper up to the limit; of equal score, the first in the
   * text.
   */
  List<Keyphrase> extract(int limit) {
    phrases.read();
    var best = new ArrayList<KeyphraseCandidate>(limit + 1);
    for (var candidate : phrases.candidates()) {
      candidate.score = KeyphraseScoring.of(candidate, phrases);
      add(candidate, best, limit);
    }
    return best.stream().map(KeyphraseCandidate::keyphrase).toList();
  }

  /** Adds a candidate if it is among the best; a quick check rejects most. */
  private static void add(KeyphraseCandidate candidate, List<KeyphraseCandidate> best, int limit) {
    int at = best.size();
    while (at > 0 && best.get(at - 1).score < candidate.score) {
      at--;
    }
    if (at < limit) {
      best.add(at, candidate);
      if (best.size() > limit) {
        best.remove(limit);
      }
    }
  }
}

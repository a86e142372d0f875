// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import io.papertrends.tagging.words.PaperWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a paper is about in its own words: noun phrases, ranked by clues in the paper. The
 * same paper gives the same keyphrases, whatever came before. Not thread-safe.
 */
final class KeyphraseExtractor {

  private final NounPhrases phrases;

  /** Of papers that are read one after another. */
  KeyphraseExtractor(PaperWords paper) {
    this(paper, new LexemeCache(paper.numbers()));
  }

  KeyphraseExtractor(PaperWords paper, LexemeCache memo) {
    this.phrases = new NounPhrases(paper, memo);
  }

  /** The best keyphrases of the paper, at most so many; of equal ones the first in the text. */
  List<Keyphrase> extract(int limit) {
    phrases.read();
    var best = new ArrayList<KeyphraseCandidate>(limit + 1);
    for (var candidate : phrases.candidates()) {
      candidate.score = KeyphraseScoring.of(candidate, phrases);
      add(candidate, best, limit);
    }
    return best.stream().map(KeyphraseCandidate::keyphrase).toList();
  }

  /** Most are not among the best, which is seen at once. */
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

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

import io.papertrends.schemas.PaperField;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what a paper is about in its own words: noun phrases, ranked by clues in the paper and, if
 * there are any, by document frequencies. The same paper and frequencies give the same keyphrases;
 * so what must not depend on the order of papers has to be extracted with
 * {@link DocumentFrequencies#none()}, which costs less than a point of F1. Thread-safe.
 */
public final class KeyphraseExtractor {

  private static final Comparator<Candidate> BEST_FIRST =
      (one, other) -> Double.compare(other.score, one.score);

  private KeyphraseExtractor() {}

  /** The best keyphrases of a paper, at most so many; of equal ones the first in the text. */
  public static List<Keyphrase> extract(
      String title, String text, DocumentFrequencies frequencies, int limit) {
    var phrases = Phrases.of(title, text);
    var scoring = new Scoring(phrases, frequencies);
    var candidates = phrases.candidates();
    candidates.forEach(it -> it.score = scoring.of(it));
    candidates.sort(BEST_FIRST);
    return candidates.stream()
        .limit(limit)
        .map(it -> it.in(it.field == PaperField.TITLE ? title : text))
        .toList();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

/**
 * Scores candidates: the logit of the probability that indexers and annotators choose the phrase,
 * as a sum of few features. Position and length as in KEA (Witten et al., DL 1999); occurrences
 * outside of longer phrases as in C-value (Frantzi, Ananiadou and Mima, IJDL 3, 2000). The weights
 * are the rounded coefficients of a logistic regression; two folds agree in the first two digits.
 */
final class KeyphraseScoring {

  private static final double BIAS = -1.6;
  /** Long words are more specific. */
  private static final double LOG_CHARACTERS = 0.5;
  /** The subject of a paper comes early. */
  private static final double LOG_POSITION = -0.13;
  /**
   * The strongest feature: a phrase that occurs only within longer ones is often not a phrase of
   * its own.
   */
  private static final double LOG_TIMES_ALONE = 1.35;

  /**
   * Frequent words make a phrase less specific, given the occurrences outside of longer phrases.
   */
  private static final double MEAN_LOG_WORD_COUNT = -0.22;

  private static final double SINGLE_WORD = -0.9;
  private static final double COMMON_SINGLE_WORD = -1.3;
  private static final double VAGUE_WORD = -0.8;
  private static final double NAME = 0.3;

  private KeyphraseScoring() {}

  /** The score of a candidate among these phrases. */
  static double of(KeyphraseCandidate candidate, NounPhrases phrases) {
    return BIAS
        + LOG_CHARACTERS * Logarithms.of(candidate.length())
        + LOG_POSITION * Logarithms.of(1 + candidate.position)
        + LOG_TIMES_ALONE * logTimesAlone(candidate.alone)
        + MEAN_LOG_WORD_COUNT * meanLogWordCount(candidate, phrases)
        + (candidate.named ? NAME : 0)
        + (candidate.isSingle() ? single(candidate) : several(candidate));
  }

  /** The logarithm of the number plus a quarter, so that zero occurrences have a logarithm. */
  private static double logTimesAlone(int times) {
    return Logarithms.of(4 * times + 1) - Logarithms.of(4);
  }

  private static double single(KeyphraseCandidate candidate) {
    return SINGLE_WORD + (candidate.head().common() ? COMMON_SINGLE_WORD : 0);
  }

  private static double several(KeyphraseCandidate candidate) {
    return candidate.first().vague() || candidate.head().vague() ? VAGUE_WORD : 0;
  }

  private static double meanLogWordCount(KeyphraseCandidate candidate, NounPhrases phrases) {
    double sum = 0;
    for (int number = 0; number < candidate.size(); number++) {
      sum += Logarithms.of(candidate.count(number, phrases));
    }
    return sum / candidate.size();
  }
}

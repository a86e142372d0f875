// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

/**
 * How much a candidate looks like what indexers and annotators choose: the logit of a probability,
 * a sum of few clues. Place and length as in KEA (Witten et al., DL 1999), standing alone as in
 * C-value (Frantzi, Ananiadou and Mima, IJDL 3, 2000). The weights are a logistic regression over
 * the clues, rounded; two folds give the same to the second digit.
 */
final class KeyphraseScoring {

  private static final double BIAS = -1.6;
  /** Long words are specific ones. */
  private static final double LOG_CHARACTERS = 0.5;
  /** What a paper is about comes first. */
  private static final double LOG_POSITION = -0.13;
  /** The strongest: a phrase that is only a part of longer ones was cut out of them by us. */
  private static final double LOG_TIMES_ALONE = 1.35;

  /**
   * Words all over the paper make a phrase less distinct, once it is counted how often it stands
   * alone.
   */
  private static final double MEAN_LOG_WORD_COUNT = -0.22;

  private static final double SINGLE_WORD = -0.9;
  private static final double COMMON_SINGLE_WORD = -1.3;
  private static final double VAGUE_WORD = -0.8;
  private static final double NAME = 0.3;

  private KeyphraseScoring() {}

  /** Of one of these phrases. */
  static double of(KeyphraseCandidate candidate, NounPhrases phrases) {
    return BIAS
        + LOG_CHARACTERS * Logarithms.of(candidate.length())
        + LOG_POSITION * Logarithms.of(1 + candidate.position)
        + LOG_TIMES_ALONE * logTimesAlone(candidate.alone)
        + MEAN_LOG_WORD_COUNT * meanLogWordCount(candidate, phrases)
        + (candidate.named ? NAME : 0)
        + (candidate.isSingle() ? single(candidate) : several(candidate));
  }

  /** The logarithm of the number and a quarter, which is "almost never". */
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

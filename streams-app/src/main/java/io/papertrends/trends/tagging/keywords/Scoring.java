// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

/**
 * How much a candidate looks like what indexers and annotators choose: the logit of a probability,
 * a sum of few clues. Place and length as in KEA (Witten et al., DL 1999), standing alone as in
 * C-value (Frantzi, Ananiadou and Mima, IJDL 3, 2000). The weights are a logistic regression over
 * the clues, half of the examples with document frequencies and half without, rounded; two folds
 * give the same to the second digit.
 */
final class Scoring {

  private static final double BIAS = -1.6;
  /** Long words are specific ones. */
  private static final double LOG_CHARACTERS = 0.5;
  /** What a paper is about comes first. */
  private static final double LOG_POSITION = -0.13;
  /** The strongest: a phrase that is only a part of longer ones was cut out of them by us. */
  private static final double LOG_TIMES_ALONE = 1.35;

  private static final double ALMOST_NEVER = 0.25;
  /**
   * Words all over the paper make a phrase less distinct, once it is counted how often it stands
   * alone.
   */
  private static final double MEAN_LOG_WORD_COUNT = -0.22;

  private static final double SINGLE_WORD = -0.9;
  private static final double COMMON_SINGLE_WORD = -1.3;
  private static final double VAGUE_WORD = -0.8;
  private static final double NAME = 0.3;
  /**
   * A word in many papers is not what this one is about; a longer phrase in many is established.
   */
  private static final double COMMONNESS_OF_WORD = -0.75;

  private static final double COMMONNESS_OF_PHRASE = 0.4;

  private final Phrases phrases;
  private final DocumentFrequencies frequencies;
  private final double logPapers;

  Scoring(Phrases phrases, DocumentFrequencies frequencies) {
    this.phrases = phrases;
    this.frequencies = frequencies;
    this.logPapers = Math.log1p(frequencies.papers());
  }

  double of(Candidate candidate) {
    return BIAS
        + LOG_CHARACTERS * Logarithms.of(candidate.end() - candidate.start())
        + LOG_POSITION * Logarithms.of(1 + candidate.position)
        + LOG_TIMES_ALONE * Math.log(candidate.alone + ALMOST_NEVER)
        + MEAN_LOG_WORD_COUNT * meanLogWordCount(candidate)
        + (candidate.named ? NAME : 0)
        + (candidate.isSingle() ? single(candidate) : several(candidate));
  }

  private double single(Candidate candidate) {
    return SINGLE_WORD
        + (candidate.head().common() ? COMMON_SINGLE_WORD : 0)
        + COMMONNESS_OF_WORD * commonness(candidate);
  }

  private double several(Candidate candidate) {
    boolean vague = candidate.first().vague() || candidate.head().vague();
    return (vague ? VAGUE_WORD : 0) + COMMONNESS_OF_PHRASE * commonness(candidate);
  }

  private double meanLogWordCount(Candidate candidate) {
    double sum = 0;
    for (int number = 0; number < candidate.size(); number++) {
      sum += Logarithms.of(phrases.count(candidate.lexeme(number)));
    }
    return sum / candidate.size();
  }

  /** From 0 for a phrase that was never seen to 1 for one in every paper. */
  private double commonness(Candidate candidate) {
    return logPapers == 0 ? 0 : Math.log1p(frequencies.of(candidate.hash)) / logPapers;
  }
}

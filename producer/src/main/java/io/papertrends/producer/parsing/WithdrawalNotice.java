// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

import java.util.regex.Pattern;

/**
 * Recognises the notice that replaces the abstract of a withdrawn paper. A withdrawn paper that
 * keeps its abstract still counts.
 */
final class WithdrawalNotice {

  private static final String PAPER =
      "(?:paper|article|manuscript|pre-?print|e-?print|submission|work"
          + "|note|draft|version|report|document|study)";

  /** Also "this version of the paper", "the present article", "our paper (arXiv:2409.01234)". */
  private static final String THIS_PAPER =
      "(?:(?:this|the|our|my|present|current|above|entire|whole|first"
          + "|second|previous|arxiv)\\s+)*(?:version\\s+of\\s+(?:this|the|our)\\s+)?" + PAPER
          + "(?:\\s*[(\\[][^)\\]]{0,80}[)\\]])?";

  private static final String GONE = "(?:withdrawn|removed|retracted|deleted|taken\\s+down)\\b";
  private static final String ADVERB =
      "(?:(?:temporarily|now|hereby|permanently|voluntarily|since)\\s+)?";

  private static final Pattern NOTICE = Pattern.compile(
      "[\\W_]*(?:(?:arxiv\\s+)?(?:admin(?:istrator)?\\s+)?(?:note|notice|comments?)\\s*[:.]\\s*)?(?:"
          // "This paper has been withdrawn ...". After a bare participle only the reason may
          // follow.
          + "(?:" + THIS_PAPER + "\\s+)(?:(?:has|have|had)\\s+" + ADVERB
          + "been|was|is(?:\\s+being)?)\\s+"
          + ADVERB + GONE
          + "|(?:" + THIS_PAPER + "\\s+)?" + ADVERB + "(?:(?:has|have)\\s+been\\s+)?"
          + "(?:withdrawn|removed|retracted)\\b"
          + "(?:\\s+(?:by\\s+(?:the\\s+)?(?:authors?|arxiv|submitters?|editors?|publishers?|us|me|admin\\w*)|due|because|from\\s+arxiv|at\\s+the|for\\s+(?:now|further|revision)|since|on\\s+request"
          + "|pending|as\\s+(?:it|the|there))\\b|\\s*[.;!)\\]]|\\W*$)"
          // "We withdraw this paper ...", "The authors have decided to withdraw it ..."
          + "|(?:the\\s+)?(?:authors?|we|i)\\s+(?:(?:have|has|had|would\\s+like\\s+to|want\\s+to|wish(?:es)?\\s+to"
          + "|are|is|am|hereby)\\s+)?(?:(?:decided|chosen|requested|asked)\\s+to\\s+)?"
          + "(?:withdr[ae]wn?|withdraws|withdrew|withdrawing|retract(?:s|ed|ing)?|remov(?:e|ed|ing))\\s+"
          + "(?:" + THIS_PAPER + "\\b|it\\b|due\\b|because\\b)"
          // "Retraction notice", "Withdrawal of this paper ..."
          + "|(?:withdrawal|retraction)\\s+(?:notice|of\\s+" + THIS_PAPER + ")\\b"
          + ").*",
      Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private WithdrawalNotice() {}

  /** Whether a text is such a notice. */
  static boolean isIn(String text) {
    return NOTICE.matcher(text).lookingAt();
  }
}

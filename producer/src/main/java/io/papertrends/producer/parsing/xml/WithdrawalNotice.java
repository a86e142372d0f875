// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Withdrawn;
import java.util.regex.Pattern;

/**
 * What stands where the abstract was when authors withdraw a paper from arXiv. A paper that is
 * withdrawn but keeps its abstract was written about its topics all the same, and stays.
 */
final class WithdrawalNotice {

  private static final Pattern NOTICE = Pattern.compile(
      "\\W*(?:(?:this|the|our)\\s+)?"
          + "(?:(?:paper|article|manuscript|preprint|e-?print|submission|work|note|draft)\\s+"
          + "(?:(?:has|have)\\s+been|had\\s+been|was|is|is\\s+being)?\\s*"
          + "(?:(?:temporarily|now|hereby)\\s+)?withdrawn\\b"
          + "|(?:has\\s+been\\s+)?withdrawn(?:\\s+(?:by|due|because|from\\s+arxiv)\\b|\\W*$))"
          + ".*",
      Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private WithdrawalNotice() {}

  /** A paper with a notice for an abstract is withdrawn; all else stays as it is. */
  static ParseResult heeded(ParseResult result) {
    return result instanceof Parsed parsed && isIn(parsed.paper().getAbstract$())
        ? new Withdrawn(parsed.paper().getId())
        : result;
  }

  private static boolean isIn(String text) {
    return NOTICE.matcher(text).matches();
  }
}

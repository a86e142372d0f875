// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import io.papertrends.producer.identity.PaperIdentity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An arXiv identifier in any form, also that of OAI-PMH.
 *
 * @param identity the paper's canonical identity
 */
record ArxivId(String identity) {

  /** Identifiers begin with year and month, two digits each, of their assignment. */
  private static final Pattern MONTH = Pattern.compile("arxiv:(?:[a-z-]+/)?(\\d{2})(\\d{2}).*");

  private static final int FIRST_YEAR = 1991;

  /** Empty if the text is not an arXiv identifier. */
  static Optional<ArxivId> of(String text) {
    if (text == null) {
      return Optional.empty();
    }
    return PaperIdentity.all(List.of(text)).stream()
        .filter(it -> it.startsWith("arxiv:"))
        .findFirst()
        .map(ArxivId::new);
  }

  /**
   * Whether the month of its assignment had ended more than this number of days before the given
   * day.
   */
  boolean isOlderThan(LocalDate day, int days) {
    return month().map(it -> it.atEndOfMonth().plusDays(days).isBefore(day)).orElse(false);
  }

  private Optional<YearMonth> month() {
    var digits = MONTH.matcher(identity);
    if (!digits.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(digits.group(1));
    int century = year < FIRST_YEAR % 100 ? 2000 : 1900;
    try {
      return Optional.of(YearMonth.of(century + year, Integer.parseInt(digits.group(2))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.identity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Undoes what spreadsheets and data frames do to arXiv ids, which look like numbers to them:
 * 0810.4000 becomes 810.4, 1603.06018 becomes 1603.0601800000002. As the month gives the number of
 * digits, nothing is guessed. Left as it is, the paper would get another identity than elsewhere.
 */
final class ArxivNumber {

  private static final Pattern DECIMAL = Pattern.compile("(\\d{1,2})(0[1-9]|1[0-2])[.,]\\d{1,20}");
  /** Five digits are never lost. */
  private static final Pattern WHOLE = Pattern.compile("\\d{4}\\.\\d{5}");

  private static final int FIRST_MONTH = 704;
  private static final int FIRST_MONTH_WITH_FIVE_DIGITS = 1501;

  private ArxivNumber() {}

  /**
   * The id with all its digits. What is no decimal number, and what can be no arXiv id, such as row
   * number 1201.0, stays as it is.
   *
   * @param id null if absent
   */
  static String restored(String id) {
    if (id == null || WHOLE.matcher(id).matches()) {
      return id;
    }
    var decimal = DECIMAL.matcher(id.strip());
    if (!decimal.matches()) {
      return id;
    }
    int month = Integer.parseInt(decimal.group(1) + decimal.group(2));
    int digits = month < FIRST_MONTH_WITH_FIVE_DIGITS ? 4 : 5;
    var exact = new BigDecimal(id.strip().replace(',', '.')).setScale(digits, RoundingMode.HALF_UP);
    boolean isNumbered = exact.remainder(BigDecimal.ONE).signum() > 0;
    if (month < FIRST_MONTH || !isNumbered) {
      return id;
    }
    var plain = exact.toPlainString();
    return "0".repeat(Math.max(0, 4 + 1 + digits - plain.length())) + plain;
  }
}

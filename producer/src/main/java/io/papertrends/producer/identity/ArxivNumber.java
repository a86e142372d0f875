// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.identity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Restores arXiv ids that spreadsheets and data frames have changed because they look like numbers:
 * 0810.4000 becomes 810.4, 1603.06018 becomes 1603.0601800000002. The month in the id determines
 * the number of digits, so the result is exact. Without this, the paper would get a different
 * identity than from other sources.
 */
final class ArxivNumber {

  private static final Pattern DECIMAL = Pattern.compile("(\\d{1,2})(0[1-9]|1[0-2])[.,]\\d{1,20}");
  /** An id with five digits after the point has lost none. */
  private static final Pattern WHOLE = Pattern.compile("\\d{4}\\.\\d{5}");

  private static final int FIRST_MONTH = 704;
  private static final int FIRST_MONTH_WITH_FIVE_DIGITS = 1501;

  private ArxivNumber() {}

  /**
   * The id with all its digits. A text that is not a decimal number, or cannot be an arXiv id, such
   * as the row number 1201.0, is returned unchanged.
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

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Undoes what spreadsheets and data frames do to arXiv ids, which look like numbers to them:
 * 0810.4000 becomes 810.4, 1603.06018 becomes 1603.0601800000002. As the month tells how many
 * digits there must be, nothing is guessed. Left as it is, the paper would get another identity
 * than elsewhere.
 */
final class ArxivNumber {

  private static final Pattern DECIMAL = Pattern.compile("(\\d{3,4})\\.\\d{1,20}");

  private static final int FIRST_MONTH_WITH_FIVE_DIGITS = 1501;

  private ArxivNumber() {}

  /**
   * The id with all its digits; what is no decimal number stays as it is.
   *
   * @param id null if absent
   */
  static String restored(String id) {
    if (id == null) {
      return null;
    }
    var decimal = DECIMAL.matcher(id);
    if (!decimal.matches()) {
      return id;
    }
    int digits = Integer.parseInt(decimal.group(1)) < FIRST_MONTH_WITH_FIVE_DIGITS ? 4 : 5;
    var exact = new BigDecimal(id).setScale(digits, RoundingMode.HALF_UP).toPlainString();
    int length = 4 + 1 + digits;
    return "0".repeat(Math.max(0, length - exact.length())) + exact;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.text;

/**
 * Numbers with so many decimals, half a unit rounded away from zero. A page has hundreds of them,
 * and {@link String#format} takes a microsecond and a kilobyte for each. Not for more than 15
 * digits.
 */
public final class FixedPoint {

  private static final int GROUP = 3;

  private FixedPoint() {}

  /** 1234.5 where it has one decimal. */
  public static String of(double number, int decimals) {
    long unit = 1;
    for (int i = 0; i < decimals; i++) {
      unit *= 10;
    }
    long scaled = Math.round(Math.abs(number) * unit);
    var text = new StringBuilder().append(scaled / unit);
    if (decimals > 0) {
      // The leading one keeps the zeros after it.
      text.append(unit + scaled % unit).setCharAt(text.length() - decimals - 1, '.');
    }
    return number < 0 && scaled > 0 ? text.insert(0, '-').toString() : text.toString();
  }

  /** 1,234.5 where it has one decimal. */
  public static String grouped(double number, int decimals) {
    return grouped(of(number, decimals));
  }

  /** 1,234. */
  public static String grouped(long number) {
    return grouped(Long.toString(number));
  }

  private static String grouped(String digits) {
    int point = digits.indexOf('.');
    int first = digits.startsWith("-") ? 1 : 0;
    var text = new StringBuilder(digits);
    for (int at = (point < 0 ? digits.length() : point) - GROUP; at > first; at -= GROUP) {
      text.insert(at, ',');
    }
    return text.toString();
  }
}

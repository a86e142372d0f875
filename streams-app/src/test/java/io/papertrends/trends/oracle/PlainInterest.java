// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

import io.papertrends.schemas.Severity;

/** How much attention a window deserves. */
final class PlainInterest {

  private PlainInterest() {}

  /** Of growth that is mostly that of one day little, whatever its size. */
  static Severity severity(Figures figures) {
    double sure = figures.lift().low();
    if (isOfOneDay(figures)) {
      return Severity.LOW;
    }
    if (sure >= 2 && figures.observed() >= 20) {
      return Severity.HIGH;
    }
    return sure >= 1.5 && figures.observed() >= 10 ? Severity.MEDIUM : Severity.LOW;
  }

  static boolean isOfOneDay(Figures figures) {
    return figures.mostAboveUsualOnADay() >= (figures.observed() - figures.expected()) / 2;
  }
}

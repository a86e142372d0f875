// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.series;

import java.time.LocalDate;

/**
 * A period of a series.
 *
 * @param firstDay its first day
 * @param lastDay its last day
 * @param papers papers of the topic; 0 if none
 * @param papersInWindow all papers of the period; 0 if none
 * @param share the one divided by the other, from 0 to 1; 0 if there are no papers
 * @param expected papers to be expected; null if there is too little to know
 * @param low lower end of the central 90 % of what chance makes of it; null if expected is
 * @param high upper end; null if expected is
 * @param isOpen whether a day of it is still open, so that the figures may change
 */
public record SeriesPoint(
    LocalDate firstDay,
    LocalDate lastDay,
    long papers,
    long papersInWindow,
    double share,
    Double expected,
    Double low,
    Double high,
    boolean isOpen) {

  /** Its days for people, such as {@code 2024-05-27 to 2024-06-02}; a single day is one. */
  public String period() {
    return firstDay.equals(lastDay) ? firstDay.toString() : firstDay + " to " + lastDay;
  }

  /** Papers as a share of all papers of the period; 0 if there are none. */
  public double shareOf(double part) {
    return papersInWindow == 0 ? 0 : part / papersInWindow;
  }
}

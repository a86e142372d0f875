// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.simulated;

import java.time.LocalDate;

/**
 * A paper that a service has.
 *
 * @param number from 1, of its day
 * @param isDamaged whether it lacks its title
 */
public record SimulatedPaper(LocalDate day, int number, boolean isDamaged) {

  /** Of no other paper. */
  public String title() {
    return "Paper " + number + " of " + day;
  }

  String text() {
    return "We study " + number + " graphs & more.";
  }

  /** As arXiv gives them out, with room for 99,999 papers in a month of 5 days. */
  String arxivId() {
    return "%02d%02d.%05d"
        .formatted(day.getYear() % 100, day.getMonthValue(), day.getDayOfMonth() * 3000 + number);
  }

  String doi() {
    return "10.5555/" + day + "." + number;
  }
}

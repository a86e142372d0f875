// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.demo;

import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.TrendAlert;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A trend that the synthetic papers were made with.
 *
 * @param topic id of what it is a trend of
 * @param label its name for people
 * @param begin the first day on which it could be seen
 * @param course what happens
 */
public record PlantedTrend(String topic, String label, LocalDate begin, String course) {

  /** Whether it was found, when, and how long that took, by the steps of all alerts. */
  public String outcome(List<TrendAlert> steps) {
    var planted = label + ", " + begin + ": ";
    return steps.stream()
        .filter(it -> isAbout(it) && it.getPhase() == AlertPhase.STARTED)
        .filter(it -> !it.getLastDay().isBefore(begin))
        .findFirst()
        .map(it -> planted + "found after " + days(ChronoUnit.DAYS.between(begin, it.getLastDay()))
            + ", " + it.getLastDay())
        .orElse(planted + "not found");
  }

  /** Whether it is the subject of an alert, or a part of what the alert is about. */
  public boolean isAbout(TrendAlert alert) {
    return alert.getTopic().equals(topic)
        || alert.getParts().stream().anyMatch(part -> part.getTopic().equals(topic));
  }

  private static String days(long number) {
    return number == 1 ? "1 day" : number + " days";
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.demo;

import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.TrendAlert;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A known trend in the synthetic papers.
 *
 * @param topic id of the topic or keyword
 * @param label display name
 * @param begin first day of the trend
 * @param course description of the trend
 */
public record PlantedTrend(String topic, String label, LocalDate begin, String course) {

  /** One sentence that says whether alerts found the trend, and after how many days. */
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

  /** Whether the trend's topic is the subject or a part of the alert. */
  public boolean isAbout(TrendAlert alert) {
    return alert.getTopic().equals(topic)
        || alert.getParts().stream().anyMatch(part -> part.getTopic().equals(topic));
  }

  private static String days(long number) {
    return number == 1 ? "1 day" : number + " days";
  }
}

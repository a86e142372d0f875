// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.results;

import io.papertrends.schemas.TrendAlert;
import io.papertrends.trends.detection.Alert;
import io.papertrends.trends.detection.AlertLifeCycle.Outcome;
import java.util.List;
import java.util.SortedMap;

/**
 * The alerts of a complete day.
 *
 * @param outcome result of the rules
 * @param events alert events of the day, in the order of subjects
 */
public record DayAlerts(Outcome outcome, List<TrendAlert> events) {

  /** State of alerts for the next day, by subject. */
  public SortedMap<String, Alert> alerts() {
    return outcome.alerts();
  }
}

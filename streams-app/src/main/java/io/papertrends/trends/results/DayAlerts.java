// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.results;

import io.papertrends.schemas.TrendAlert;
import io.papertrends.trends.detection.Alert;
import java.util.List;
import java.util.SortedMap;

/**
 * The alerts of a complete day.
 *
 * @param alerts state of alerts for the next day, by subject
 * @param events alert events of the day, in the order of subjects
 */
public record DayAlerts(SortedMap<String, Alert> alerts, List<TrendAlert> events) {}

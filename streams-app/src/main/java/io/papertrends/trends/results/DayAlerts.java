// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.results;

import io.papertrends.schemas.TrendAlert;
import io.papertrends.trends.detection.Alert;
import java.util.List;
import java.util.SortedMap;

/**
 * What a complete day comes to in alerts.
 *
 * @param alerts those that the next day starts from, by subject
 * @param events the steps of the day, in the order of subjects
 */
public record DayAlerts(SortedMap<String, Alert> alerts, List<TrendAlert> events) {}

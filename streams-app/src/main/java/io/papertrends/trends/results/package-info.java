// SPDX-License-Identifier: Apache-2.0
/**
 * The results of windows and days: counts, boards and alerts as functions of the papers of days.
 * Plain Java without Kafka or clock; the topology and backtests use the same classes.
 */
package io.papertrends.trends.results;

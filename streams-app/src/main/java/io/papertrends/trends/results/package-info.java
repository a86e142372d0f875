// SPDX-License-Identifier: Apache-2.0
/**
 * What windows and days come to: counts, boards and alerts as functions of the papers of days.
 * Plain Java, without Kafka and without a clock; the topology and backtests run the same classes.
 */
package io.papertrends.trends.results;

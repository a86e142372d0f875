// SPDX-License-Identifier: Apache-2.0
/**
 * Counts by day and window as sliding sums: when a window moves, the slice of one day is added and
 * that of another subtracted. Plain Java without Kafka or clock.
 */
package io.papertrends.trends.aggregation;

// SPDX-License-Identifier: Apache-2.0
/**
 * Counts by day and window as sliding sums: a window gains the slice of one day and loses that of
 * another. Plain Java, without Kafka and without a clock.
 */
package io.papertrends.trends.aggregation;

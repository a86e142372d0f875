// SPDX-License-Identifier: Apache-2.0
/**
 * The aggregation step: what papers count for is kept by day in one task, which tracks the
 * watermarks of all input partitions, closes days, corrects closed ones, and emits counts, boards
 * and alerts. The rules are in {@code aggregation}, {@code ranking}, {@code detection} and
 * {@code results}, which know nothing of Kafka; the classes here tie them to stores.
 */
package io.papertrends.trends.counting;

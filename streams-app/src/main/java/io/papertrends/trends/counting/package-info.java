// SPDX-License-Identifier: Apache-2.0
/**
 * The aggregation step: one task stores the subjects of papers by day, tracks the watermarks of all
 * input partitions, closes days, corrects closed ones, and emits counts, boards and alerts. The
 * rules are in {@code aggregation}, {@code ranking}, {@code detection} and {@code results}, which
 * do not depend on Kafka; the classes here connect them to state stores.
 */
package io.papertrends.trends.counting;

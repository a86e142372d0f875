// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.metrics;

import java.util.OptionalLong;

/**
 * Progress of counting.
 *
 * @param openDays number of days from the first open one to the latest one with papers
 * @param finalDays number of days from the first one with papers to the last closed one
 * @param watermark watermark of the input in days since 1970-01-01; empty if unknown, and far in
 *     the future after the end of the input
 */
public record CountingProgress(long openDays, long finalDays, OptionalLong watermark) {

  /** The progress before the first paper. */
  public static final CountingProgress NONE = new CountingProgress(0, 0, OptionalLong.empty());
}

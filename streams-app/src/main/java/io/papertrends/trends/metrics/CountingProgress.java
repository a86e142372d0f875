// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.metrics;

import java.util.OptionalLong;

/**
 * How far the counting has come.
 *
 * @param openDays days from the first open one to the latest one with papers
 * @param finalDays days from the first one with papers to the last closed one
 * @param watermark the day that all input has reached, in days since 1970-01-01; empty if there is
 *     none, and in the far future when the input has ended
 */
public record CountingProgress(long openDays, long finalDays, OptionalLong watermark) {

  /** Before anything is counted. */
  public static final CountingProgress NONE = new CountingProgress(0, 0, OptionalLong.empty());
}

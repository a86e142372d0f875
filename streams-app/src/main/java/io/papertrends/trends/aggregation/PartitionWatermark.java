// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import io.papertrends.schemas.DayZone;
import io.papertrends.schemas.TaggedPaper;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The watermark of one input partition: the latest day of publication seen in it. If a time is
 * given after which a silent partition counts as idle, the wall clock then advances its watermark,
 * so that a weekend without papers holds nothing back.
 */
public final class PartitionWatermark {

  /** No paper has been seen. */
  public static final int NONE = Integer.MIN_VALUE;

  /** The input has ended. */
  public static final int END = Integer.MAX_VALUE;

  private final Optional<Duration> idleAfter;
  private final DayZone zone;
  private long lastArrival;
  private int day = NONE;
  private int emitted = NONE;

  /**
   * Starts at this wall-clock time in milliseconds, which counts as the time of the last record.
   */
  public PartitionWatermark(Optional<Duration> idleAfter, DayZone zone, long now) {
    this.idleAfter = idleAfter;
    this.zone = zone;
    this.lastArrival = now;
  }

  /** A paper, or a withdrawal if null, arrived at this wall-clock time in milliseconds. */
  public void arrived(TaggedPaper paper, long now) {
    lastArrival = now;
    if (paper != null) {
      advance((int) paper.getPublished().toEpochDay());
    }
  }

  /** Advances the wall clock, in milliseconds; an idle partition follows it. */
  public void letTimePass(long now) {
    idleAfter
        .map(Duration::toMillis)
        .filter(idle -> now - lastArrival >= idle)
        .ifPresent(
            idle -> advance((int) zone.dayOf(Instant.ofEpochMilli(now - idle)).toEpochDay()));
  }

  /** Records the end of the input. */
  public void end() {
    advance(END);
  }

  private void advance(int to) {
    day = Math.max(day, to);
  }

  /** Whether the watermark has advanced since the last call of {@link #take}. */
  public boolean isNew() {
    return day > emitted;
  }

  /** Returns the watermark for sending it downstream. */
  public int take() {
    emitted = day;
    return day;
  }
}

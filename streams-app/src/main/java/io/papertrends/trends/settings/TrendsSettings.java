// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.settings;

import io.papertrends.schemas.DayZone;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.trends.detection.AlertRules;
import java.time.Duration;
import java.util.Optional;

/**
 * Settings on which the results depend.
 *
 * @param kafkaTopics where papers come from and results go to
 * @param graceDays number of days that a day stays open, or {@link #UNTIL_END_OF_INPUT}
 * @param idleAfter wall-clock time after which an input partition without records is idle and no
 *     longer delays the others; empty for never
 * @param earlyEvery wall-clock time between early results; empty for none
 * @param boardLength the most entries on a board
 * @param keywordPapers minimum number of papers of a window for a keyword to be counted in it
 * @param alertRules the rules of alerts
 * @param zone in which days begin
 */
public record TrendsSettings(
    KafkaTopics kafkaTopics,
    int graceDays,
    Optional<Duration> idleAfter,
    Optional<Duration> earlyEvery,
    int boardLength,
    int keywordPapers,
    AlertRules alertRules,
    DayZone zone) {

  /** Allowed lateness for days that close only at the end of the input. */
  public static final int UNTIL_END_OF_INPUT = Integer.MAX_VALUE;

  /** Default length of boards. */
  public static final int DEFAULT_BOARD_LENGTH = 50;

  /** Default minimum number of papers of a keyword. */
  public static final int DEFAULT_KEYWORD_PAPERS = 6;

  private static final int MOST_RECENT_DAYS = 14;

  /** Checks the ranges. */
  public TrendsSettings {
    if (graceDays < 0) {
      throw new IllegalArgumentException("grace days must not be negative, was " + graceDays);
    }
    if (boardLength < 1) {
      throw new IllegalArgumentException("board length must be at least 1, was " + boardLength);
    }
    if (keywordPapers < 1) {
      throw new IllegalArgumentException("a keyword needs at least 1 paper, was " + keywordPapers);
    }
    requirePositive("idle time", idleAfter);
    requirePositive("time between early results", earlyEvery);
  }

  /** Settings with days in UTC. */
  public TrendsSettings(
      KafkaTopics kafkaTopics,
      int graceDays,
      Optional<Duration> idleAfter,
      Optional<Duration> earlyEvery,
      int boardLength,
      int keywordPapers,
      AlertRules alertRules) {
    this(
        kafkaTopics,
        graceDays,
        idleAfter,
        earlyEvery,
        boardLength,
        keywordPapers,
        alertRules,
        DayZone.UTC);
  }

  /** The same settings with days in another zone. */
  public TrendsSettings inZone(DayZone other) {
    return new TrendsSettings(
        kafkaTopics,
        graceDays,
        idleAfter,
        earlyEvery,
        boardLength,
        keywordPapers,
        alertRules,
        other);
  }

  /** Whether days close only at the end of the input. */
  public boolean isReplay() {
    return graceDays == UNTIL_END_OF_INPUT;
  }

  /**
   * Number of latest days with early results: those that the allowed lateness keeps open, and the
   * current day.
   */
  public int recentDays() {
    return Math.min(graceDays, MOST_RECENT_DAYS - 2) + 2;
  }

  private static void requirePositive(String name, Optional<Duration> time) {
    if (time.isPresent() && (time.get().isZero() || time.get().isNegative())) {
      throw new IllegalArgumentException(name + " must be positive, was " + time.get());
    }
  }

  /**
   * Settings for input that ends: every day closes at the end, so no paper is late, in any order.
   */
  public static TrendsSettings replay(KafkaTopics kafkaTopics, AlertRules alertRules) {
    return new TrendsSettings(
        kafkaTopics,
        UNTIL_END_OF_INPUT,
        Optional.empty(),
        Optional.empty(),
        DEFAULT_BOARD_LENGTH,
        DEFAULT_KEYWORD_PAPERS,
        alertRules);
  }
}

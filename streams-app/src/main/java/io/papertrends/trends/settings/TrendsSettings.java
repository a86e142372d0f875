// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.settings;

import io.papertrends.schemas.DayZone;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.trends.detection.AlertRules;
import java.time.Duration;
import java.util.Optional;

/**
 * What the results depend on, whatever the machine they are computed on.
 *
 * @param kafkaTopics where papers come from and results go to
 * @param graceDays days that a day stays open after it, or {@link #UNTIL_END_OF_INPUT}
 * @param idleAfter wall-clock time after which a silent input partition no longer holds the others
 *     back; empty if it always does
 * @param earlyEvery wall-clock time between early results; empty for none
 * @param boardLength the most entries on a board
 * @param keywordPapers papers of a window that must have a keyword before it is counted there
 * @param alertRules what is alerted of
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

  /** An allowed lateness that only the end of the input ends. */
  public static final int UNTIL_END_OF_INPUT = Integer.MAX_VALUE;

  /** The length of boards by default. */
  public static final int DEFAULT_BOARD_LENGTH = 50;

  /** How many papers a keyword needs by default. */
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

  /** With days in UTC. */
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

  /** The same with days in another zone. */
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
   * So many of the latest days have early results at any time: those that the allowed lateness
   * keeps open, and the day that is just going on.
   */
  public int recentDays() {
    return Math.min(graceDays, MOST_RECENT_DAYS - 2) + 2;
  }

  private static void requirePositive(String name, Optional<Duration> time) {
    if (time.isPresent() && (time.get().isZero() || time.get().isNegative())) {
      throw new IllegalArgumentException(name + " must be positive, was " + time.get());
    }
  }

  /** For input that ends: every day closes at the end, so no paper is late in any order. */
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

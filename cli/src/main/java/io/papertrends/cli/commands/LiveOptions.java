// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.schemas.DayZone;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.trends.detection.AlertRules;
import io.papertrends.trends.settings.TrendsSettings;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options for input that does not end. */
final class LiveOptions {

  @Option(
      names = "--grace-days",
      paramLabel = "N",
      defaultValue = "2",
      description =
          "Allowed lateness: days that a day stays open for late papers before its results are "
              + "final (default: ${DEFAULT-VALUE}).")
  private int graceDays;

  @Option(
      names = "--idle-after",
      paramLabel = "DURATION",
      defaultValue = "PT1H",
      description =
          "Time without papers after which an input partition is idle and follows the wall "
              + "clock (default: ${DEFAULT-VALUE}).")
  private Duration idleAfter;

  @Option(
      names = "--early-every",
      paramLabel = "DURATION",
      defaultValue = "PT0.5S",
      description = "Time between early results of open days (default: ${DEFAULT-VALUE}).")
  private Duration earlyEvery;

  /** One sentence that says until when results are early, and why. */
  String finality() {
    return "results of a day are early until papers of " + (graceDays + 1)
        + " days later have come in every partition, or " + inWords(idleAfter)
        + " of silence; then they are final";
  }

  private static String inWords(Duration time) {
    return time.toString().substring("PT".length()).toLowerCase(Locale.ROOT);
  }

  TrendsSettings settings(KafkaTopics kafkaTopics, AlertRules alertRules) {
    return new TrendsSettings(
            kafkaTopics,
            graceDays,
            Optional.of(idleAfter),
            Optional.of(earlyEvery),
            TrendsSettings.DEFAULT_BOARD_LENGTH,
            TrendsSettings.DEFAULT_KEYWORD_PAPERS,
            alertRules)
        .inZone(DayZone.in(System.getenv()));
  }
}

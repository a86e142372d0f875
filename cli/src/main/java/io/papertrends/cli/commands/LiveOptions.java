// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.schemas.KafkaTopics;
import io.papertrends.trends.TrendsSettings;
import io.papertrends.trends.detection.AlertRules;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How to deal with input that does not end. */
final class LiveOptions {

  @Option(
      names = "--grace-days",
      paramLabel = "N",
      defaultValue = "${env:PAPERTRENDS_GRACE_DAYS:-2}",
      description =
          "Days that a day stays open for late papers before its results are final (default:"
              + " ${DEFAULT-VALUE}).")
  private int graceDays;

  @Option(
      names = "--idle-after",
      paramLabel = "DURATION",
      defaultValue = "${env:PAPERTRENDS_IDLE_AFTER:-PT1H}",
      description = "Silence after which an input partition follows the wall clock (default:"
          + " ${DEFAULT-VALUE}).")
  private Duration idleAfter;

  @Option(
      names = "--early-every",
      paramLabel = "DURATION",
      defaultValue = "${env:PAPERTRENDS_EARLY_EVERY:-PT0.5S}",
      description = "Time between early results of open days (default: ${DEFAULT-VALUE}).")
  private Duration earlyEvery;

  TrendsSettings settings(KafkaTopics kafkaTopics, AlertRules alertRules) {
    return new TrendsSettings(
        kafkaTopics,
        graceDays,
        Optional.of(idleAfter),
        Optional.of(earlyEvery),
        TrendsSettings.DEFAULT_BOARD_LENGTH,
        TrendsSettings.DEFAULT_KEYWORD_PAPERS,
        alertRules);
  }
}

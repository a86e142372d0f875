// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.metrics.ProcessMetrics;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.tagging.Tagger;
import io.papertrends.trends.running.RunSettings;
import io.papertrends.trends.running.TrendsApplication;
import io.papertrends.trends.settings.TrendsSettings;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options that do not affect results. */
final class RunOptions {

  private static final int MOST_USEFUL_THREADS = 4;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads of the application (default: number of processors, at most 4).")
  private int threads = Math.min(MOST_USEFUL_THREADS, Runtime.getRuntime().availableProcessors());

  RunSettings settings(KafkaConnection connection, Path stateDirectory) {
    return new RunSettings(connection, stateDirectory, threads);
  }

  /**
   * Creates the application without starting it, and adds its conditions to the health of the
   * process.
   */
  TrendsApplication application(
      TrendsSettings settings,
      KafkaConnection connection,
      Path stateDirectory,
      Tagger tagger,
      ProcessMetrics metrics) {
    var application = new TrendsApplication(
        settings, settings(connection, stateDirectory), tagger, metrics.registry());
    application.health().forEach(metrics.health()::require);
    return application;
  }
}

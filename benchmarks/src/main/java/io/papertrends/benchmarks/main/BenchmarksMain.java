// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks.main;

import io.papertrends.benchmarks.GrowthBenchmark;
import io.papertrends.benchmarks.MeasurementFailedException;
import io.papertrends.benchmarks.PipelineBenchmark;
import io.papertrends.benchmarks.ScaleBenchmark;
import io.papertrends.benchmarks.days.DaysBenchmark;
import io.papertrends.benchmarks.live.LiveBenchmark;
import io.papertrends.benchmarks.web.WebBenchmark;
import picocli.CommandLine;

/** The program. */
public final class BenchmarksMain {

  private static final int FAILED = 1;

  private BenchmarksMain() {}

  /** Runs a benchmark and ends with its exit code. */
  public static void main(String[] args) {
    var commandLine = new CommandLine(new PipelineBenchmark())
        .addSubcommand(new LiveBenchmark())
        .addSubcommand(new GrowthBenchmark())
        .addSubcommand(new ScaleBenchmark())
        .addSubcommand(new DaysBenchmark())
        .addSubcommand(new WebBenchmark())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((error, line, result) -> {
          if (!(error instanceof MeasurementFailedException)) {
            throw error;
          }
          line.getErr().println("benchmarks: " + error.getMessage());
          return FAILED;
        });
    System.exit(commandLine.execute(args));
  }
}

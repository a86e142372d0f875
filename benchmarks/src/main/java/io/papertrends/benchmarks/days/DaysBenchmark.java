// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks.days;

import io.papertrends.benchmarks.RepeatedPapers;
import io.papertrends.schemas.Finality;
import io.papertrends.tagging.Tagger;
import io.papertrends.tagging.Vocabulary;
import io.papertrends.trends.aggregation.Window;
import io.papertrends.trends.detection.Alert;
import io.papertrends.trends.detection.AlertRules;
import io.papertrends.trends.results.DayResults;
import io.papertrends.trends.results.WindowCalculator;
import io.papertrends.trends.settings.TrendsSettings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the heap and the time that counting and closing days takes. */
@Command(
    name = "days",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Counts, ranks and closes days of many papers, as the one counting task does, and prints",
      "the heap in use after a collection, and the time of a day: without Kafka and stores, or,",
      "with --kafka, in Kafka Streams with an embedded broker, both in this process. -Xmx as the",
      "launcher has it: PAPERTRENDS_JAVA_OPTS=-Xmx1g."
    })
public final class DaysBenchmark implements Callable<Integer> {

  private static final int FIRST_DAY = 10_000;
  private static final double MIB = 1 << 20;
  private static final double MILLION = 1e6;

  @Option(
      names = "--papers-per-day",
      paramLabel = "N",
      description = "Papers of a day (default: ${DEFAULT-VALUE}).")
  private int papersPerDay = 30_000;

  @Option(names = "--days", paramLabel = "N", description = "Days (default: ${DEFAULT-VALUE}).")
  private int days = 120;

  @Option(
      names = "--every",
      paramLabel = "N",
      description = "Days between two lines (default: ${DEFAULT-VALUE}).")
  private int every = 10;

  @Option(names = "--kafka", description = "Run the counting task in Kafka Streams.")
  private boolean withKafka;

  private Map<String, Alert> alerts = Map.of();

  @Override
  public Integer call() throws IOException, InterruptedException {
    var tagger = new Tagger(Vocabulary.starter());
    var source = new GeneratedDays(RepeatedPapers.load(), tagger, FIRST_DAY, papersPerDay);
    if (withKafka) {
      try (var feed = new CountingFeed(tagger)) {
        measure((day, number) -> feed.send(day, number, source));
        feed.end(FIRST_DAY + days - 1, days);
      }
    } else {
      var results = new DayResults(
          source, AlertRules.defaults(), () -> tagger, TrendsSettings.DEFAULT_KEYWORD_PAPERS);
      var windows = results.calculator(TrendsSettings.DEFAULT_BOARD_LENGTH, 1);
      measure((day, number) -> close(day, results, windows));
    }
    return 0;
  }

  /** Counts a day, which is the first if {@code number} is 1. */
  private interface DayOfWork {
    void count(int day, int number) throws InterruptedException;
  }

  private void measure(DayOfWork work) throws InterruptedException {
    double before = heap();
    System.out.printf("%8s %12s %10s %10s%n", "days", "papers", "heap MiB", "ms/day");
    long begun = System.nanoTime();
    for (int done = 1; done <= days; done++) {
      work.count(FIRST_DAY + done - 1, done);
      if (done % every == 0) {
        double millis = (System.nanoTime() - begun) / MILLION / every;
        System.out.printf(
            Locale.ROOT,
            "%8d %12d %10.0f %10.0f%n",
            done,
            (long) done * papersPerDay,
            heap() - before,
            millis);
        begun = System.nanoTime();
      }
    }
  }

  private void close(int day, DayResults results, WindowCalculator windows) {
    for (int length : Window.LENGTHS) {
      windows.output(new Window(length, day), Finality.FINAL);
    }
    alerts = results.alerts(day, alerts).alerts();
    results.forgetUnused();
  }

  /** In use after a collection, in MiB. */
  private static double heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB;
  }
}

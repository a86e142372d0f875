// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.papertrends.metrics.Metric;
import io.papertrends.metrics.ProcessMetrics;
import io.papertrends.tagging.Tagger;
import io.papertrends.tagging.Vocabulary;
import io.papertrends.trends.running.TrendsApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The whole application, with boards, alerts and all, until the last final result. */
final class PapertrendsRun {

  private static final int LOOK_EVERY_MS = 20;

  private PapertrendsRun() {}

  static void run(Task task, Meter meter) throws IOException, InterruptedException {
    measure(task, meter, false);
    meter.end(task.state());
  }

  /** It has nothing to do but to get back its state, and runs when all of that is there. */
  static void restore(Task task, Meter meter) throws IOException, InterruptedException {
    measure(task, meter, true);
    meter.end(task.state());
  }

  private static void measure(Task task, Meter meter, boolean wasOver)
      throws IOException, InterruptedException {
    var tagger = new Tagger(Vocabulary.starter());
    meter.begin();
    try (var metrics = ProcessMetrics.hidden();
        var application =
            new TrendsApplication(Task.SETTINGS, task.runSettings(), tagger, metrics.registry())) {
      application.start();
      BooleanSupplier isReady = () -> (!wasOver || application.isOver())
          && application.health().stream().allMatch(it -> it.problem().get().isEmpty());
      boolean wasReady = false;
      // Only the process that counts sees the end.
      while (!wasReady || !(application.isOver() || Files.exists(task.over()))) {
        application.failure().ifPresent(it -> {
          throw new IllegalStateException("the application failed", it);
        });
        if (!wasReady && isReady.getAsBoolean()) {
          wasReady = true;
          meter.running();
        }
        meter.look(papersRead(metrics.registry()));
        TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MS);
      }
      Files.writeString(task.over(), "");
    }
  }

  private static long papersRead(MeterRegistry registry) {
    return (long) registry.find(Metric.PAPERS.id()).counters().stream()
        .mapToDouble(Counter::count)
        .sum();
  }
}

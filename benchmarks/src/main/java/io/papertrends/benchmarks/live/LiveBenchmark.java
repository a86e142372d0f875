// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks.live;

import io.papertrends.benchmarks.JsonOption;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the latency of live papers at several rates, also while older papers come at once. */
@Command(
    name = "live",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Measures how long papers of today take from their sending to the board `top` that counts",
      "them, as a consumer sees it, at the default options of `papertrends run`."
    })
public final class LiveBenchmark implements Callable<Integer> {

  private static final int WARM_UP_RATE = 100;

  @Option(
      names = "--rates",
      paramLabel = "N",
      split = ",",
      description = "Papers a second (default: ${DEFAULT-VALUE}).",
      defaultValue = "20,200,1000")
  private List<Integer> rates;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      description = "How long each rate lasts (default: ${DEFAULT-VALUE}).")
  private int seconds = 30;

  @Option(
      names = "--backfill",
      paramLabel = "N",
      description = "Older papers to send at once at the beginning of each rate (default: none).")
  private int backfill;

  @Option(
      names = "--heap",
      paramLabel = "SIZE",
      description = "The most heap of the application (default: ${DEFAULT-VALUE}).")
  private String heap = "1g";

  @Mixin
  private JsonOption json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var results = new ArrayList<Map<String, Object>>();
    System.out.printf(
        "%12s %10s %10s %8s %8s %8s%n",
        "papers/s", "backfill", "papers", "p50 s", "p99 s", "max s");
    try (var session = LiveSession.start(heap)) {
      session.warmUp(WARM_UP_RATE);
      for (int rate : rates) {
        var latencies = session.measure(rate, seconds, backfill);
        System.out.printf(
            Locale.ROOT,
            "%12d %10d %10d %8.2f %8.2f %8.2f%n",
            rate,
            backfill,
            latencies.count(),
            latencies.p50(),
            latencies.p99(),
            latencies.max());
        var result = new LinkedHashMap<String, Object>();
        result.put("rate", rate);
        result.put("backfill", backfill);
        result.put("latencies", latencies);
        results.add(result);
      }
    }
    json.write(results);
    return 0;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks.web;

import io.papertrends.benchmarks.JsonOption;
import io.papertrends.benchmarks.live.Latencies;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures a web process over the results of many papers. */
@Command(
    name = "web",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Publishes papers, counts them, starts a web process with an empty index, and measures its"
          + " pages",
      "and interface at a fixed rate of requests, while streams are open and papers come."
    })
public final class WebBenchmark implements Callable<Integer> {

  private static final int WARM_UP_SECONDS = 60;
  private static final double MILLIS = 1_000;

  @Option(
      names = "--papers",
      paramLabel = "N",
      description = "Papers to publish (default: ${DEFAULT-VALUE}).")
  private int papers = 100_000;

  @Option(
      names = "--rate",
      paramLabel = "N",
      description = "Requests a second, over all addresses in turn (default: ${DEFAULT-VALUE}).")
  private int rate = 200;

  @Option(
      names = "--streams",
      paramLabel = "N",
      description = "Streams of server-sent events to keep open (default: ${DEFAULT-VALUE}).")
  private int streams = 500;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      description = "How long the load lasts (default: ${DEFAULT-VALUE}).")
  private int seconds = 60;

  @Option(
      names = "--heap",
      paramLabel = "SIZE",
      description = "The most heap of the web process (default: ${DEFAULT-VALUE}).")
  private String heap = "512m";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = {
        "Folder that keeps papers, results and index, so that a further run with as many papers",
        "begins to measure at once (default: a temporary one)."
      })
  private Optional<Path> data = Optional.empty();

  @Mixin
  private JsonOption json;

  @Override
  public Integer call() throws Exception {
    var results = new LinkedHashMap<String, Object>();
    try (var session = WebSession.start(data, papers, heap)) {
      results.putAll(session.contents());
      results.put("startPageBytes", session.startPageBytes());
      var mix = RequestMix.of(session.client());
      var load = new OpenLoop(session.client(), mix);
      try (var open = new OpenStreams(session.client(), streams)) {
        // Until both processes have been compiled, as they are for most of their life.
        load.run(rate, WARM_UP_SECONDS);
        var lag = CompletableFuture.supplyAsync(() -> session.lag(seconds));
        var before = session.processorTimes();
        var byRoute = load.run(rate, seconds);
        results.putAll(session.processorTimes().shares(before));
        results.put("streamsOpen", open.number());
        print(byRoute);
        results.put("answers", byRoute);
        results.put("lag", lag.join());
        results.put("streamedEvents", open.events());
      }
      results.put("peakResidentBytes", session.peakResidentBytes());
    }
    results.forEach((name, value) -> {
      if (!(value instanceof Map)) {
        System.out.println(name + ": " + value);
      }
    });
    json.write(results);
    return 0;
  }

  private static void print(Map<String, Latencies> byRoute) {
    System.out.printf(
        "%-45s %8s %8s %8s %8s%n", "answer", "requests", "p50 ms", "p99 ms", "max ms");
    byRoute.forEach((route, it) -> System.out.printf(
        Locale.ROOT,
        "%-45s %8d %8.1f %8.1f %8.1f%n",
        route,
        it.count(),
        MILLIS * it.p50(),
        MILLIS * it.p99(),
        MILLIS * it.max()));
  }
}

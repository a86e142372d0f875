// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks.web;

import io.papertrends.benchmarks.live.Latencies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/**
 * Requests at a fixed rate, whether or not those before have been answered. A latency counts from
 * the time at which the request was due, so that a slow moment is not hidden by requests that wait.
 */
final class OpenLoop {

  private static final double NANOS = 1e9;

  private final WebClient client;
  private final RequestMix mix;

  OpenLoop(WebClient client, RequestMix mix) {
    this.client = client;
    this.mix = mix;
  }

  /** The latencies of all answers by what was asked for; fails if one is not a success. */
  Map<String, Latencies> run(int perSecond, int seconds) throws InterruptedException {
    var routes = mix.routes();
    var latencies = new LinkedHashMap<String, ConcurrentLinkedQueue<Double>>();
    routes.forEach(it -> latencies.put(it.getKey(), new ConcurrentLinkedQueue<>()));
    var answers = new ArrayList<CompletableFuture<?>>();
    long begun = System.nanoTime();
    for (int i = 0; i < perSecond * seconds; i++) {
      var route = routes.get(i % routes.size());
      var taken = latencies.get(route.getKey());
      long due = begun + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
      TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
      answers.add(client
          .size(route.getValue().get())
          .thenAccept(it -> taken.add((System.nanoTime() - due) / NANOS)));
    }
    answers.forEach(CompletableFuture::join);
    var all = new LinkedHashMap<String, Latencies>();
    latencies.forEach((route, taken) -> all.put(route, of(List.copyOf(taken))));
    all.put(
        "all",
        of(latencies.values().stream().flatMap(ConcurrentLinkedQueue::stream).toList()));
    return all;
  }

  private static Latencies of(List<Double> seconds) {
    return Latencies.of(seconds.stream().mapToDouble(Double::doubleValue).toArray());
  }
}

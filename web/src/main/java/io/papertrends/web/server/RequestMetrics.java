// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.server;

import io.javalin.http.Context;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.papertrends.metrics.Metric;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Requests by route and status. Addresses without a route are one route, so labels are bounded. */
final class RequestMetrics {

  private static final double MICROS = 1_000;

  private final MeterRegistry registry;
  private final Map<String, Timer> timers = new ConcurrentHashMap<>();

  /** Into this registry. */
  RequestMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  void count(Context context, Float milliseconds) {
    var endpoint = context.endpoints().matchedHttpEndpoint();
    var route = endpoint == null ? "other" : endpoint.path;
    var status = context.statusCode() / 100 + "xx";
    timers
        .computeIfAbsent(
            route + " " + status, it -> Metric.WEB_REQUESTS.histogram(registry, route, status))
        .record((long) (milliseconds * MICROS), TimeUnit.MICROSECONDS);
  }
}

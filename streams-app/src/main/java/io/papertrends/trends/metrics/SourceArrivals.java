// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.papertrends.metrics.LabelValues;
import io.papertrends.metrics.Metric;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Number of papers read by source, and the time of the last one. */
final class SourceArrivals {

  private final MeterRegistry registry;
  private final LabelValues labels = new LabelValues();
  private final Map<String, Arrivals> bySource = new ConcurrentHashMap<>();

  SourceArrivals(MeterRegistry registry) {
    this.registry = registry;
  }

  private static final class Arrivals {
    private final Counter papers;
    private volatile long last;

    Arrivals(Counter papers) {
      this.papers = papers;
    }

    double secondsSinceLast() {
      return (double) (System.nanoTime() - last) / TimeUnit.SECONDS.toNanos(1);
    }
  }

  void arrived(String source) {
    var arrivals = bySource.computeIfAbsent(labels.of(source), this::shown);
    arrivals.last = System.nanoTime();
    arrivals.papers.increment();
  }

  private Arrivals shown(String label) {
    var arrivals = new Arrivals(Metric.PAPERS_READ.counter(registry, label));
    arrivals.last = System.nanoTime();
    Metric.SOURCE_SILENCE.gauge(registry, arrivals::secondsSinceLast, label);
    return arrivals;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.papertrends.metrics.Metric;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Gauges of the progress of counting, exported only by the instance that counts. */
final class CountingGauges {

  private final MultiGauge days;
  private final MultiGauge watermark;
  private volatile CountingProgress progress = CountingProgress.NONE;
  private boolean isShown;

  CountingGauges(MeterRegistry registry) {
    days = Metric.DAYS.gauges(registry);
    watermark = Metric.WATERMARK_DELAY.gauges(registry);
  }

  synchronized void show(CountingProgress now) {
    progress = now;
    if (!isShown) {
      isShown = true;
      days.register(List.of(
          Row.of(Metric.DAYS.tags("open"), this, it -> it.progress.openDays()),
          Row.of(Metric.DAYS.tags("final"), this, it -> it.progress.finalDays())));
      watermark.register(
          List.of(Row.of(Metric.WATERMARK_DELAY.tags(), this, CountingGauges::delay)));
    }
  }

  synchronized void clear() {
    isShown = false;
    days.register(List.of());
    watermark.register(List.of());
  }

  /** Wall clock minus watermark in seconds. */
  private double delay() {
    var day = progress.watermark();
    if (day.isEmpty()) {
      return Double.NaN;
    }
    long now = TimeUnit.MILLISECONDS.toSeconds(System.currentTimeMillis());
    return Math.max(0, now - TimeUnit.DAYS.toSeconds(day.getAsLong()));
  }
}

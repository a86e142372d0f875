// SPDX-License-Identifier: Apache-2.0
package io.papertrends.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.NamingConvention;
import io.micrometer.prometheusmetrics.PrometheusNamingConvention;
import java.util.Locale;

/** The catalogue as a page for people, {@code docs/metrics.md}. */
final class MetricsPage {

  private static final NamingConvention PROMETHEUS = new PrometheusNamingConvention();

  private static final String TOTAL = "_total";

  private MetricsPage() {}

  /** In Markdown. */
  static String markdown() {
    var page = new StringBuilder();
    page.append("""
        # What is measured

        Made from the [catalogue](../metrics/src/main/java/io/papertrends/metrics/Metric.java); a test says how to make it again.
        Names are those in Prometheus' format. A histogram has them with `_bucket`, `_sum` and `_count` after it, and `_max` for the
        largest value lately. A counter begins at 0 with each process, and what is processed again after a crash is counted again.

        """);
    for (var where : Metric.Where.values()) {
      page.append("## Of `").append(where.commands()).append("`\n\n");
      page.append("| name | type | unit | labels | meaning |\n|---|---|---|---|---|\n");
      for (var metric : Metric.values()) {
        if (metric.where() == where) {
          page.append(row(metric));
        }
      }
      page.append('\n');
    }
    page.append("""
        Besides, all processes have the usual `jvm_*`, `process_*` and `system_*` of Micrometer.

        ## Of Kafka's clients

        What these measure of themselves is in the [documentation of Kafka](https://kafka.apache.org/documentation/#monitoring); this is
        what we show of it. Dots in names of Kafka topics are underscores here.

        | name | type | meaning |
        |---|---|---|
        """);
    for (var meter : KafkaMeter.values()) {
      page.append(row(meter));
    }
    return page.toString();
  }

  private static String row(KafkaMeter meter) {
    return "| `%s` | %s | %s |\n"
        .formatted(prometheusName(meter), word(meter.type()), meter.description());
  }

  private static String word(Metric.Type type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  private static String row(Metric metric) {
    return "| `"
        + prometheusName(metric)
        + "` | "
        + word(metric.type())
        + " | "
        + metric.unit()
        + " | "
        + (metric.labels().isEmpty() ? "" : "`" + String.join("`, `", metric.labels()) + "`")
        + " | "
        + metric.description()
        + " |\n";
  }

  static String prometheusName(Metric metric) {
    return prometheusName(metric.type(), metric.id(), metric.baseUnit());
  }

  static String prometheusName(KafkaMeter meter) {
    return prometheusName(meter.type(), meter.id(), null);
  }

  private static String prometheusName(Metric.Type type, String id, String unit) {
    return switch (type) {
      case COUNTER -> total(PROMETHEUS.name(id, Meter.Type.COUNTER));
      case GAUGE -> PROMETHEUS.name(id, Meter.Type.GAUGE, unit);
      case HISTOGRAM -> PROMETHEUS.name(id, Meter.Type.TIMER, unit);
    };
  }

  private static String total(String name) {
    return name.endsWith(TOTAL) ? name : name + TOTAL;
  }
}

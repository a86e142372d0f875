// SPDX-License-Identifier: Apache-2.0
package io.papertrends.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.NamingConvention;
import io.micrometer.prometheusmetrics.PrometheusNamingConvention;
import java.util.Locale;

/** Renders the catalogue of metrics as the page {@code docs/metrics.md}. */
final class MetricsPage {

  private static final NamingConvention PROMETHEUS = new PrometheusNamingConvention();

  private static final String TOTAL = "_total";

  private MetricsPage() {}

  /** The page in Markdown. */
  static String markdown() {
    var page = new StringBuilder();
    page.append("""
        # Metrics

        Generated from the [catalogue](../metrics/src/main/java/io/papertrends/metrics/Metric.java); do not edit it by hand. To
        generate it again: `mvn -pl metrics test -Dtest=MetricsPageTest -Dpapertrends.write`.

        Names are in the format of Prometheus. A histogram also has `_bucket`, `_sum` and `_count`, and `_max` for the largest recent
        value. A counter starts at 0 with each process; a record that is processed again after a crash is counted again.

        """);
    for (var where : Metric.Where.values()) {
      page.append("## Exported by ").append(where.commands()).append("\n\n");
      page.append("| name | type | unit | labels | meaning |\n|---|---|---|---|---|\n");
      for (var metric : Metric.values()) {
        if (metric.where() == where) {
          page.append(row(metric));
        }
      }
      page.append('\n');
    }
    page.append("""
        All processes also export `jvm_*`, `process_*` and `system_*` of Micrometer.

        ## Metrics of Kafka's clients

        A selection; all of them are described in the [documentation of Kafka](https://kafka.apache.org/documentation/#monitoring).
        Names of Kafka topics have underscores instead of dots here.

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

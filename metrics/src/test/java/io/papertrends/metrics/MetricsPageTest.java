// SPDX-License-Identifier: Apache-2.0
package io.papertrends.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The page is made by {@code mvn -pl metrics test -Dtest=MetricsPageTest -Dpapertrends.write}. */
class MetricsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "metrics.md");

  @Test
  void shouldSayWhatTheCatalogueSays() throws IOException {
    if (System.getProperty("papertrends.write") != null) {
      Files.writeString(PAGE, MetricsPage.markdown());
    }

    assertThat(Files.readString(PAGE))
        .as("docs/metrics.md is out of date; make it again by"
            + " mvn -pl metrics test -Dtest=MetricsPageTest -Dpapertrends.write")
        .isEqualTo(MetricsPage.markdown());
  }

  @Test
  void shouldNameMetricsAsPrometheusDoes() {
    var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    for (var metric : Metric.values()) {
      var values = metric.labels().toArray(String[]::new);
      switch (metric.type()) {
        case COUNTER -> metric.counter(registry, values);
        case GAUGE -> metric.gauge(registry, () -> 1, values);
        case HISTOGRAM -> metric.histogram(registry, values).record(Duration.ofSeconds(1));
      }
    }

    var names = registry
        .scrape()
        .lines()
        .filter(it -> it.startsWith("# TYPE "))
        .map(it -> it.split(" ")[2]);

    assertThat(names)
        .containsAll(
            Arrays.stream(Metric.values()).map(MetricsPage::prometheusName).toList());
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.tagging.CurrentTagger;
import io.papertrends.tagging.Papers;
import io.papertrends.trends.counting.RetainedDays;
import io.papertrends.trends.detection.AlertRules;
import io.papertrends.trends.metrics.TrendsMetrics;
import io.papertrends.trends.settings.TrendsSettings;
import java.io.IOException;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;

/**
 * The shape of the topology is part of its state: names of stores and internal Kafka topics derive
 * from it, and a running application finds its counts by them. Before updating
 * {@code topology.txt}, weigh what happens to the state of those who upgrade: a renamed store or
 * repartition topic starts empty, and only a reset with a replay of all papers fills it again.
 */
class TopologyShapeTest {

  @Test
  void shouldHaveTheShapeThatRunningApplicationsHave() throws IOException {
    var topology = TrendsTopology.of(
        TrendsSettings.replay(new KafkaTopics("", 1), AlertRules.defaults()),
        new CurrentTagger(Papers.TAGGER),
        new TrendsMetrics(new SimpleMeterRegistry()),
        new StreamsConfig(TopologyBench.properties()),
        RetainedDays.DEFAULT);

    assertThat(topology.describe().toString().strip()).isEqualToNormalizingWhitespace(golden());
  }

  private static String golden() throws IOException {
    try (var in = TopologyShapeTest.class.getResourceAsStream("topology.txt")) {
      assertThat(in).as("topology.txt").isNotNull();
      return new String(in.readAllBytes(), UTF_8).strip();
    }
  }
}

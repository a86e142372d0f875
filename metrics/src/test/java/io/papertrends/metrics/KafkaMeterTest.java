// SPDX-License-Identifier: Apache-2.0
package io.papertrends.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class KafkaMeterTest {

  private static final String LAG = "kafka.consumer.fetch.manager.records.lag";

  private final MeterRegistry registry = new SimpleMeterRegistry();

  KafkaMeterTest() {
    KafkaMeter.leaveOutOthers(registry);
  }

  @Test
  void shouldKeepWhatTheCatalogueNamesAndWhatIsNotKafkas() {
    registry.gauge(LAG, 1);
    registry.gauge("kafka.consumer.io.ratio", 1);
    registry.gauge("jvm.something", 1);

    assertThat(registry.getMeters())
        .extracting(it -> it.getId().getName())
        .containsExactlyInAnyOrder(LAG, "jvm.something");
  }

  @Test
  void shouldShowAKafkaTopicOnceThatTheClientsShowTwice() {
    registry.counter(LAG, "topic", "papertrends.papers", "partition", "0");
    registry.counter(LAG, "topic", "papertrends_papers", "partition", "0");
    registry.counter("papertrends.board.score", "topic", "gpt-4.1");

    assertThat(registry.getMeters())
        .extracting(it -> it.getId().getTag("topic"))
        .containsExactlyInAnyOrder("papertrends_papers", "gpt-4.1");
  }
}

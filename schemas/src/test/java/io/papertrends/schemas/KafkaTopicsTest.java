// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KafkaTopicsTest {

  private final KafkaTopics kafkaTopics = new KafkaTopics("lab.", 3);

  @Test
  void shouldPutThePrefixBeforeEveryName() {
    assertThat(kafkaTopics.all())
        .extracting(KafkaTopic::name)
        .containsExactly(
            "lab.papers",
            "lab.tagged-papers",
            "lab.topic-counts",
            "lab.trending",
            "lab.alerts",
            "lab.dead-letters",
            "lab.source-positions",
            "lab.vocabulary",
            "lab.deliveries");
  }

  @Test
  void shouldNeverDeleteByTimeBecauseRecordsCarryEventTime() {
    assertThat(kafkaTopics.all())
        .allSatisfy(it -> assertThat(it.settings())
            .satisfiesAnyOf(
                compacted -> assertThat(compacted).containsEntry("cleanup.policy", "compact"),
                bySize -> assertThat(bySize)
                    .containsEntry("cleanup.policy", "delete")
                    .containsEntry("retention.ms", "-1")
                    .containsKey("retention.bytes")));
  }

  @Test
  void shouldFindAKafkaTopicByItsShortName() {
    assertThat(kafkaTopics.named("trending").map(KafkaTopic::name)).hasValue("lab.trending");
    assertThat(kafkaTopics.named("lab.trending")).isEmpty();
    assertThat(kafkaTopics.shortName(kafkaTopics.deadLetters())).isEqualTo("dead-letters");
  }

  @Test
  void shouldNotMakeASerdeEachTimeAKafkaTopicIsAskedFor() {
    assertThat(kafkaTopics.papers().value()).isSameAs(kafkaTopics.papers().value());
    assertThat(kafkaTopics.alerts().value()).isNotSameAs(kafkaTopics.papers().value());
  }

  @Test
  void shouldRefuseAPrefixThatKafkaWouldRefuse() {
    assertThatThrownBy(() -> new KafkaTopics("a b", 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"a b\"");
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.schemas.AppliedVocabulary;
import io.papertrends.schemas.KafkaSetupException;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.SchemaUnavailableException;
import java.util.Map;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

/** What does not need a registry that answers. */
class RegistryFormatTest {

  private static final String NOWHERE = "http://localhost:1/apis/registry/v3";
  private static final String NO_ANSWER = "no schema registry answers at " + NOWHERE;

  private final RegistryFormat format = RegistryFormat.at(NOWHERE, Map.of());
  private final KafkaTopics kafkaTopics = new KafkaTopics("papertrends.", 1, format);
  private final AppliedVocabulary event = new AppliedVocabulary("topics: []");

  @Test
  void shouldReadWhatWasWrittenWithoutARegistry() {
    var before = new KafkaTopics("papertrends.", 1).vocabulary().value().serializer();

    assertThat(read(before.serialize("papertrends.vocabulary", event))).isEqualTo(event);
    assertThat(read(null)).isNull();
  }

  @Test
  void shouldNotBlameTheEventWhenTheRegistryDoesNotAnswer() {
    assertThatThrownBy(() -> read(new byte[] {0, 0, 0, 0, 7, 1}))
        .isInstanceOf(SchemaUnavailableException.class)
        .hasMessage(NO_ANSWER);
    assertThatThrownBy(() -> format.prepare(kafkaTopics.all()))
        .isInstanceOf(KafkaSetupException.class)
        .hasMessage(NO_ANSWER);
  }

  @Test
  void shouldBlameBytesThatAreNoEvent() {
    assertThatThrownBy(() -> read(new byte[] {0, 1})).isInstanceOf(SerializationException.class);
    assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(SerializationException.class);
  }

  private AppliedVocabulary read(byte[] value) {
    return kafkaTopics
        .vocabulary()
        .value()
        .deserializer()
        .deserialize("papertrends.vocabulary", value);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

class EventDeserializerTest {

  private static final String KAFKA_TOPIC = "any";

  private final EventDeserializer deserializer = new EventDeserializer();

  @Test
  void shouldReadEventsOfEveryKind() {
    assertReads(new AppliedVocabulary("topics: []"), AppliedVocabulary.class);
    assertReads(SourcePosition.newBuilder().setSource("hf").build(), SourcePosition.class);
    assertReads(new AppliedVocabulary("topics: [1]"), AppliedVocabulary.class);
    assertThat(deserializer.deserialize(KAFKA_TOPIC, null)).isNull();
  }

  @Test
  void shouldRefuseWhatIsNoEvent() {
    assertThatThrownBy(() -> deserializer.deserialize(KAFKA_TOPIC, new byte[] {1, 2, 3}))
        .isInstanceOf(SerializationException.class)
        .hasMessageStartingWith("no event of papertrends: not a ");
  }

  private <T extends SpecificRecord> void assertReads(T event, Class<T> type) {
    var bytes = EventSerde.of(type).serializer().serialize(KAFKA_TOPIC, event);
    assertThat(deserializer.deserialize(KAFKA_TOPIC, bytes)).isEqualTo(event);
  }
}

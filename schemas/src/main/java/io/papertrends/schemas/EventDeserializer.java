// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Reads any event of this project in Avro's single-object encoding, whose fingerprint says what it
 * is. For tools that are given the name of a class, such as Kafka's console consumer; its text is
 * the event as JSON.
 */
public final class EventDeserializer implements Deserializer<SpecificRecord> {

  private final List<Deserializer<? extends SpecificRecord>> deserializers = List.of(
      EventSerde.of(Paper.class).deserializer(),
      EventSerde.of(TaggedPaper.class).deserializer(),
      EventSerde.of(TopicCount.class).deserializer(),
      EventSerde.of(TrendingBoard.class).deserializer(),
      EventSerde.of(TrendAlert.class).deserializer(),
      EventSerde.of(SourcePosition.class).deserializer(),
      EventSerde.of(AppliedVocabulary.class).deserializer(),
      EventSerde.of(Delivery.class).deserializer());

  /** Which of them read the last event; a Kafka topic has one kind. */
  private int current;

  /** Throws {@link SerializationException} on bytes that are no event. */
  @Override
  public SpecificRecord deserialize(String kafkaTopic, byte[] value) {
    SerializationException failure = null;
    for (int tried = 0; tried < deserializers.size(); tried++) {
      try {
        return deserializers.get(current).deserialize(kafkaTopic, value);
      } catch (SerializationException e) {
        failure = e;
        current = (current + 1) % deserializers.size();
      }
    }
    throw new SerializationException("no event of papertrends: " + failure.getMessage(), failure);
  }
}

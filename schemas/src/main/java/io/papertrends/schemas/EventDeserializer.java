// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Reads any event of this project, whichever it is. For tools that are given the name of a class,
 * such as Kafka's console consumer, or bytes and nothing else; an event's text is JSON.
 */
public final class EventDeserializer implements Deserializer<SpecificRecord> {

  private final List<Deserializer<? extends SpecificRecord>> deserializers;

  /** Which of them read the last event; a Kafka topic has one kind. */
  private int current;

  /** For Avro's single-object encoding, whose fingerprint says what an event is. */
  public EventDeserializer() {
    this(EventFormat.SINGLE_OBJECT);
  }

  /** For this format. */
  public EventDeserializer(EventFormat format) {
    this.deserializers = List.of(
        format.serde(Paper.class).deserializer(),
        format.serde(TaggedPaper.class).deserializer(),
        format.serde(TopicCount.class).deserializer(),
        format.serde(TrendingBoard.class).deserializer(),
        format.serde(TrendAlert.class).deserializer(),
        format.serde(SourcePosition.class).deserializer(),
        format.serde(AppliedVocabulary.class).deserializer(),
        format.serde(Delivery.class).deserializer());
  }

  /** Throws {@link SerializationException} on bytes that are no event. */
  @Override
  public SpecificRecord deserialize(String kafkaTopic, byte[] value) {
    SerializationException failure = null;
    for (int tried = 0; tried < deserializers.size(); tried++) {
      try {
        return deserializers.get(current).deserialize(kafkaTopic, value);
      } catch (SerializationException e) {
        // That of the kind which was there before says most.
        failure = failure == null ? e : failure;
        current = (current + 1) % deserializers.size();
      }
    }
    throw new SerializationException("no event of papertrends: " + failure.getMessage(), failure);
  }
}

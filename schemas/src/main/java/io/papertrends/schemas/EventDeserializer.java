// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Reads events of every type of this project. For tools that know only the name of a deserializer
 * class, such as Kafka's console consumer, or that know only bytes. {@code toString} of an event
 * gives JSON.
 */
public final class EventDeserializer implements Deserializer<SpecificRecord> {

  private final List<Deserializer<? extends SpecificRecord>> deserializers;

  /**
   * Index of the deserializer that read the last event: the next one has probably the same type.
   */
  private int current;

  /** Reads Avro's single-object encoding, whose fingerprint identifies the type of an event. */
  public EventDeserializer() {
    this(EventFormat.SINGLE_OBJECT);
  }

  /** Reads events in the given format. */
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

  /** Throws {@link SerializationException} if the bytes are not an event. */
  @Override
  public SpecificRecord deserialize(String kafkaTopic, byte[] value) {
    SerializationException failure = null;
    for (int tried = 0; tried < deserializers.size(); tried++) {
      try {
        return deserializers.get(current).deserialize(kafkaTopic, value);
      } catch (SerializationException e) {
        // The first failure is reported: its deserializer has the type of the previous event.
        failure = failure == null ? e : failure;
        current = (current + 1) % deserializers.size();
      }
    }
    throw new SerializationException("no event of papertrends: " + failure.getMessage(), failure);
  }
}

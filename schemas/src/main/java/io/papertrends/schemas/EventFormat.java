// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import java.util.Collection;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;

/** The encoding of events in Kafka. */
public interface EventFormat {

  /** Avro's single-object encoding, see {@link EventSerde}. */
  EventFormat SINGLE_OBJECT = EventSerde::of;

  /** A serde for this generated class. */
  <T extends SpecificRecord> Serde<T> serde(Class<T> type);

  /**
   * Prepares for writing these Kafka topics; called before the first event is written.
   *
   * @throws KafkaSetupException if they cannot be written; the message gives the reason
   */
  default void prepare(Collection<KafkaTopic<?>> kafkaTopics) {}
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import java.util.Collection;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;

/** How events look on the wire. */
public interface EventFormat {

  /** Avro's single-object encoding, see {@link EventSerde}. */
  EventFormat SINGLE_OBJECT = EventSerde::of;

  /** A serde for this generated class. */
  <T extends SpecificRecord> Serde<T> serde(Class<T> type);

  /**
   * Makes sure that these Kafka topics can be written.
   *
   * @throws KafkaSetupException if they can't; the message says why
   */
  default void prepare(Collection<KafkaTopic<?>> kafkaTopics) {}
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivering;

import io.papertrends.schemas.KafkaConnection;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Consumers of what is decoded later, record by record, so that a bad one stops nothing. */
final class Consumers {

  private Consumers() {}

  static KafkaConsumer<String, byte[]> of(KafkaConnection connection, Map<String, ?> properties) {
    return new KafkaConsumer<>(
        connection.propertiesWith(properties),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }
}

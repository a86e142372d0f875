// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.delivery;

import io.papertrends.schemas.KafkaConnection;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Creates consumers of raw bytes. Values are decoded one by one, so that a corrupt record does not
 * stop the worker.
 */
final class Consumers {

  private Consumers() {}

  static KafkaConsumer<String, byte[]> of(KafkaConnection connection, Map<String, ?> properties) {
    return new KafkaConsumer<>(
        connection.propertiesWith(properties),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }
}

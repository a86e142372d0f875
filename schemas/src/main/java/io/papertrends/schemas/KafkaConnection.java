// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;

/**
 * How to reach Kafka.
 *
 * @param bootstrapServers brokers to start from, as {@code host:port,...}
 * @param clientProperties further properties of every client, by their Kafka names
 */
public record KafkaConnection(String bootstrapServers, Map<String, String> clientProperties) {

  /** Checks that there is a broker to start from, and copies the properties. */
  public KafkaConnection {
    if (bootstrapServers.isBlank()) {
      throw new IllegalArgumentException("no bootstrap servers");
    }
    clientProperties = Map.copyOf(clientProperties);
  }

  /** A connection without further properties. */
  public static KafkaConnection to(String bootstrapServers) {
    return new KafkaConnection(bootstrapServers, Map.of());
  }

  /** For a client: these properties, with the connection's own on top. */
  public Map<String, Object> propertiesWith(Map<String, ?> defaults) {
    var properties = new HashMap<String, Object>(defaults);
    properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    properties.putAll(clientProperties);
    return properties;
  }

  /** Without the properties, which may hold secrets. */
  @Override
  public String toString() {
    return "Kafka at " + bootstrapServers;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.registry;

import io.papertrends.schemas.EventFormat;
import io.papertrends.schemas.KafkaSetupException;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.SchemaUnavailableException;
import java.util.Collection;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;

/**
 * Writes events in the Confluent wire format: a byte 0, the 4-byte big-endian id that a schema
 * registry gave to the writer's schema, the binary record. The schemas of a Kafka topic's values
 * are the versions of the registry's subject {@code TOPIC-value}; each is compatible in both
 * directions with all earlier ones.
 */
public final class RegistryFormat implements EventFormat {

  /** Prefix of the properties of the registry's client. */
  public static final String PROPERTIES = "apicurio.registry.";

  private final Registry registry;

  private RegistryFormat(Registry registry) {
    this.registry = registry;
  }

  /**
   * The format with the registry at this URL.
   *
   * @param url URL of Apicurio's API, such as {@code http://localhost:8080/apis/registry/v3}
   * @param properties further properties of its client, such as
   *     {@code apicurio.registry.auth.username}; properties without this prefix are ignored
   */
  public static RegistryFormat at(String url, Map<String, String> properties) {
    return new RegistryFormat(Registry.at(url, properties));
  }

  @Override
  public <T extends SpecificRecord> Serde<T> serde(Class<T> type) {
    return new RegistrySerde<>(type, registry);
  }

  /** Registers the current schemas of these Kafka topics. */
  @Override
  public void prepare(Collection<KafkaTopic<?>> kafkaTopics) {
    try {
      for (var kafkaTopic : kafkaTopics) {
        if (kafkaTopic.value() instanceof RegistrySerde<?> serde) {
          registry.register(RegistrySerde.subject(kafkaTopic.name()), serde.schema());
        }
      }
    } catch (SchemaUnavailableException e) {
      throw new KafkaSetupException(e.getMessage(), e);
    }
  }
}

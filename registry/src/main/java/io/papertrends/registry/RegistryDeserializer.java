// SPDX-License-Identifier: Apache-2.0
package io.papertrends.registry;

import io.apicurio.registry.resolver.config.SchemaResolverConfig;
import io.papertrends.schemas.EventDeserializer;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * Reads any event of this project with a schema registry, whose address is the property
 * {@code apicurio.registry.url}. For tools that are given the name of a class, such as Kafka's
 * console consumer.
 */
public final class RegistryDeserializer implements Deserializer<SpecificRecord> {

  private EventDeserializer events;

  @Override
  public void configure(Map<String, ?> properties, boolean isKey) {
    if (!(properties.get(SchemaResolverConfig.REGISTRY_URL) instanceof String url)) {
      throw new ConfigException(
          "the registry's address is wanted: " + SchemaResolverConfig.REGISTRY_URL);
    }
    var ofTheRegistry = new HashMap<String, String>();
    properties.forEach((name, value) -> {
      if (name.startsWith(RegistryFormat.PROPERTIES)) {
        ofTheRegistry.put(name, value.toString());
      }
    });
    events = new EventDeserializer(RegistryFormat.at(url, ofTheRegistry));
  }

  /** Throws what {@link EventDeserializer} does, and if the registry can't be asked. */
  @Override
  public SpecificRecord deserialize(String kafkaTopic, byte[] value) {
    return events.deserialize(kafkaTopic, value);
  }
}

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
 * Reads events of every type of this project with a schema registry, whose URL is the property
 * {@code apicurio.registry.url}. For tools that know only the name of a deserializer class, such as
 * Kafka's console consumer.
 */
public final class RegistryDeserializer implements Deserializer<SpecificRecord> {

  private EventDeserializer events;

  @Override
  public void configure(Map<String, ?> properties, boolean isKey) {
    if (!(properties.get(SchemaResolverConfig.REGISTRY_URL) instanceof String url)) {
      throw new ConfigException("the property with the URL of the schema registry is missing: "
          + SchemaResolverConfig.REGISTRY_URL);
    }
    var ofTheRegistry = new HashMap<String, String>();
    properties.forEach((name, value) -> {
      if (name.startsWith(RegistryFormat.PROPERTIES)) {
        ofTheRegistry.put(name, value.toString());
      }
    });
    events = new EventDeserializer(RegistryFormat.at(url, ofTheRegistry));
  }

  /**
   * Throws what {@link EventDeserializer} does, and an exception if the registry is not available.
   */
  @Override
  public SpecificRecord deserialize(String kafkaTopic, byte[] value) {
    return events.deserialize(kafkaTopic, value);
  }
}

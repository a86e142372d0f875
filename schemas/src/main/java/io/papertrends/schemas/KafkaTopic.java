// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import java.util.Map;
import org.apache.kafka.common.serialization.Serde;

/**
 * A Kafka topic as this project declares it. Keys are always UTF-8 strings.
 *
 * @param name full name, with the prefix
 * @param value how its values are written
 * @param partitions number of partitions
 * @param settings settings that differ from the broker's, by their Kafka names
 * @param <V> type of its values
 */
public record KafkaTopic<V>(
    String name, Serde<V> value, int partitions, Map<String, String> settings) {

  /** Copies the settings. */
  public KafkaTopic {
    if (partitions < 1) {
      throw new IllegalArgumentException(
          "Kafka topic " + name + " needs at least 1 partition, not " + partitions);
    }
    settings = Map.copyOf(settings);
  }
}

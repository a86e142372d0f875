// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Which Kafka topics there are: one that was made again has another id, and one that was extended
 * has more partitions.
 *
 * @param ids id of each Kafka topic by its name
 * @param partitions all partitions of all of them
 */
record KafkaOrigin(Map<String, String> ids, Set<TopicPartition> partitions) {

  /**
   * As Kafka has them now.
   *
   * @throws KafkaException if one of them is absent, or Kafka does not answer
   */
  static KafkaOrigin of(Admin admin, Collection<String> kafkaTopics) {
    try {
      var described = admin.describeTopics(kafkaTopics).allTopicNames().get().values();
      return new KafkaOrigin(
          described.stream()
              .collect(
                  Collectors.toMap(TopicDescription::name, it -> it.topicId().toString())),
          described.stream().flatMap(KafkaOrigin::partitions).collect(Collectors.toSet()));
    } catch (ExecutionException e) {
      throw new KafkaException("cannot describe the Kafka topics: " + e.getCause(), e);
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  private static Stream<TopicPartition> partitions(TopicDescription kafkaTopic) {
    return kafkaTopic.partitions().stream()
        .map(it -> new TopicPartition(kafkaTopic.name(), it.partition()));
  }
}

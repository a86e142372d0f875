// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/** How many records of the Kafka topic of papers the application has yet to process. */
public final class ApplicationLag implements AutoCloseable {

  private final Admin admin;
  private final String group;
  private final List<TopicPartition> partitions;

  /** The lag of the application that reads these Kafka topics. */
  public ApplicationLag(KafkaConnection connection, KafkaTopics kafkaTopics) {
    this.admin = Admin.create(connection.propertiesWith(Map.of()));
    this.group = kafkaTopics.applicationId();
    var papers = kafkaTopics.papers();
    this.partitions = IntStream.range(0, papers.partitions())
        .mapToObj(it -> new TopicPartition(papers.name(), it))
        .toList();
  }

  /**
   * The records between what the application has committed and the end of the Kafka topic, over all
   * partitions; empty where no application runs or Kafka does not let this user know.
   */
  public OptionalLong records() {
    try {
      if (!isRunning()) {
        return OptionalLong.empty();
      }
      var spec = new ListConsumerGroupOffsetsSpec().topicPartitions(partitions);
      var committed =
          admin.listConsumerGroupOffsets(Map.of(group, spec)).partitionsToOffsetAndMetadata(group);
      var ends = admin.listOffsets(latest()).all();
      return OptionalLong.of(lag(committed.get(), ends.get()));
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    } catch (ExecutionException e) {
      return OptionalLong.empty();
    }
  }

  private boolean isRunning() throws ExecutionException, InterruptedException {
    var groups = admin.describeConsumerGroups(List.of(group)).describedGroups();
    return !groups.get(group).get().members().isEmpty();
  }

  private Map<TopicPartition, OffsetSpec> latest() {
    return partitions.stream().collect(Collectors.toMap(it -> it, it -> OffsetSpec.latest()));
  }

  private static long lag(
      Map<TopicPartition, OffsetAndMetadata> committed,
      Map<TopicPartition, ListOffsetsResultInfo> ends) {
    return ends.entrySet().stream()
        .mapToLong(it -> {
          var done = committed.get(it.getKey());
          return it.getValue().offset() - (done == null ? 0 : done.offset());
        })
        .sum();
  }

  @Override
  public void close() {
    admin.close();
  }
}

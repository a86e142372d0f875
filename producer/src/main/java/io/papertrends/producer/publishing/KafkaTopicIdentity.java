// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import io.papertrends.schemas.KafkaConnection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.InterruptException;

/** Identifies a Kafka topic among those of all clusters, also after one of its name was deleted. */
final class KafkaTopicIdentity {

  private KafkaTopicIdentity() {}

  /**
   * The identity of a Kafka topic that exists, fit for the name of a file.
   *
   * @throws PublishFailedException if Kafka does not answer
   */
  static String of(KafkaConnection connection, String name) {
    try (var admin = Admin.create(connection.propertiesWith(Map.of()))) {
      var cluster = admin.describeCluster().clusterId();
      var kafkaTopic = admin.describeTopics(List.of(name)).topicNameValues().get(name);
      return cluster.get() + "_" + kafkaTopic.get().topicId();
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    } catch (ExecutionException e) {
      throw new PublishFailedException(
          "Kafka does not describe " + name + ": " + e.getCause().getMessage(), e.getCause());
    }
  }
}

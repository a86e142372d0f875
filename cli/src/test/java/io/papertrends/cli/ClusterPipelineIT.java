// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli;

import static org.awaitility.Awaitility.await;

import io.papertrends.cli.reading.KafkaTopicContents;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.KafkaTopicsSetup;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.testcontainers.containers.Network;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;

/** On three brokers that have every record three times; skipped where no Docker engine runs. */
@Testcontainers(disabledWithoutDocker = true)
@TestMethodOrder(OrderAnnotation.class)
class ClusterPipelineIT extends PipelineContract {

  private static final int BROKERS = 3;

  private static Network network;
  private static List<KafkaContainer> brokers;
  private static KafkaConnection connection;

  @BeforeAll
  static void start() {
    network = Network.newNetwork();
    brokers =
        IntStream.rangeClosed(1, BROKERS).mapToObj(ClusterPipelineIT::broker).toList();
    Startables.deepStart(brokers).join();
    // One that is killed can't be asked any more.
    connection = KafkaConnection.to(
        brokers.stream().map(KafkaContainer::getBootstrapServers).collect(Collectors.joining(",")));
  }

  private static KafkaContainer broker(int node) {
    var voters = IntStream.rangeClosed(1, BROKERS)
        .mapToObj(it -> it + "@broker-" + it + ":9094")
        .collect(Collectors.joining(","));
    return new KafkaContainer("apache/kafka:4.3.1")
        .withNetwork(network)
        .withNetworkAliases("broker-" + node)
        .withEnv("KAFKA_NODE_ID", String.valueOf(node))
        .withEnv("KAFKA_CONTROLLER_QUORUM_VOTERS", voters)
        .withEnv("KAFKA_DEFAULT_REPLICATION_FACTOR", "3")
        .withEnv("KAFKA_MIN_INSYNC_REPLICAS", "2")
        .withEnv("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "3")
        .withEnv("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "3")
        .withEnv("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "2");
  }

  @AfterAll
  static void stop() {
    brokers.forEach(KafkaContainer::stop);
    network.close();
  }

  @Override
  KafkaConnection connection() {
    return connection;
  }

  /** The last of all, because the broker does not come back. */
  @Test
  @Order(Integer.MAX_VALUE)
  void shouldGiveTheOraclesResultsWhenABrokerIsKilledInTheMiddle() {
    var kafkaTopics = new KafkaTopics("broker-killed.", 6);
    KafkaTopicsSetup.ensure(kafkaTopics, connection());
    try (var one = application(kafkaTopics, "one");
        var two = application(kafkaTopics, "two");
        var publishers = TestPublishers.of(connection(), kafkaTopics)) {
      one.start();
      two.start();
      publishAnything(publishers);
      await()
          .atMost(TIMEOUT)
          .until(() -> !new KafkaTopicContents(connection(), kafkaTopics.taggedPapers())
              .all()
              .isEmpty());
      // That is a kill, without a word to the broker.
      brokers.get(BROKERS - 1).stop();
      publishAnything(publishers);
      publishers.endInput();
      await().atMost(TIMEOUT).until(() -> one.isOver() || two.isOver());
    }
    assertSameAsOracle(kafkaTopics);
  }
}

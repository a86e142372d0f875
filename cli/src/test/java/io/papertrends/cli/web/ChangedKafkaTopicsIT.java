// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.web;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.papertrends.embedded.EmbeddedKafka;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.KafkaTopicsSetup;
import io.papertrends.schemas.Paper;
import io.papertrends.tagging.Papers;
import io.papertrends.tagging.Vocabulary;
import io.papertrends.web.Web;
import io.papertrends.web.server.WebAccess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kafka topics that are extended or made again while a web process reads them. */
class ChangedKafkaTopicsIT {

  private static final Duration TIMEOUT = Duration.ofMinutes(5);
  private static final KafkaTopics KAFKA_TOPICS = new KafkaTopics(KafkaTopics.DEFAULT_PREFIX, 1);

  @TempDir
  Path folder;

  private EmbeddedKafka kafka;
  private Web web;

  @BeforeEach
  void start() {
    kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
    KafkaTopicsSetup.ensure(KAFKA_TOPICS, kafka.connection());
    web = new Web(
        folder.resolve("web"),
        kafka.connection(),
        KAFKA_TOPICS,
        Vocabulary.starter(),
        WebAccess.onLoopback(0),
        new SimpleMeterRegistry());
  }

  @AfterEach
  void stop() {
    web.close();
    kafka.close();
  }

  @Test
  void shouldReadAPartitionThatIsAddedMeanwhile() throws Exception {
    publish("arxiv:1", 0);
    await().atMost(TIMEOUT).until(() -> papers().equals(List.of("arxiv:1")));
    try (var admin = Admin.create(kafka.connection().propertiesWith(Map.of()))) {
      admin
          .createPartitions(Map.of(KAFKA_TOPICS.papers().name(), NewPartitions.increaseTo(2)))
          .all()
          .get();
    }

    publish("arxiv:2", 1);

    await().atMost(TIMEOUT).until(() -> papers().equals(List.of("arxiv:2", "arxiv:1")));
  }

  @Test
  void shouldBeginAgainWithAKafkaTopicThatIsMadeAgainMeanwhile() throws Exception {
    publish("arxiv:1", 0);
    publish("arxiv:2", 0);
    await().atMost(TIMEOUT).until(() -> papers().size() == 2);
    try (var admin = Admin.create(kafka.connection().propertiesWith(Map.of()))) {
      var name = KAFKA_TOPICS.papers().name();
      admin.deleteTopics(List.of(name)).all().get();
      await().atMost(TIMEOUT).until(() -> !admin.listTopics().names().get().contains(name));
    }
    await()
        .atMost(TIMEOUT)
        .ignoreExceptionsMatching(it -> it.getCause() instanceof UnknownTopicOrPartitionException)
        .until(() -> {
          KafkaTopicsSetup.ensure(KAFKA_TOPICS, kafka.connection());
          return true;
        });

    publish("arxiv:3", 0);

    await().atMost(TIMEOUT).until(() -> papers().equals(List.of("arxiv:3")));
    await()
        .atMost(TIMEOUT)
        .until(() -> web.health().stream().allMatch(it -> it.problem().get().isEmpty()));
  }

  /** The latest first. */
  private List<String> papers() throws IOException {
    var ids = new ArrayList<String>();
    var papers = URI.create(web.address() + "api/v1/papers").toURL();
    try (var answer = papers.openStream()) {
      new ObjectMapper()
          .readTree(answer)
          .path("results")
          .forEach(it -> ids.add(it.path("id").asText()));
    }
    return ids;
  }

  private void publish(String id, int partition) throws Exception {
    Paper paper = Papers.paper(id, LocalDate.of(2025, 9, 3), "Graphs", "We study graphs.");
    try (var producer = new KafkaProducer<>(
        kafka.connection().propertiesWith(Map.of()),
        new StringSerializer(),
        KAFKA_TOPICS.papers().value().serializer())) {
      producer
          .send(new ProducerRecord<>(KAFKA_TOPICS.papers().name(), partition, id, paper))
          .get();
    }
  }
}

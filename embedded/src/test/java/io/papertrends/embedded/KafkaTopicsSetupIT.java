// SPDX-License-Identifier: Apache-2.0
package io.papertrends.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.schemas.KafkaSetupException;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.KafkaTopicsSetup;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaTopicsSetupIT {

  @TempDir
  static Path folder;

  private static EmbeddedKafka kafka;

  @BeforeAll
  static void start() {
    kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
  }

  @AfterAll
  static void stop() {
    kafka.close();
  }

  @Test
  void shouldCreateWhatIsAbsentAndAcceptWhatIsThere() {
    var kafkaTopics = new KafkaTopics("fresh.", 2);

    KafkaTopicsSetup.ensure(kafkaTopics, kafka.connection());

    assertThatCode(() -> KafkaTopicsSetup.ensure(kafkaTopics, kafka.connection()))
        .doesNotThrowAnyException();
  }

  @Test
  void shouldRefuseAnotherNumberOfPartitions() {
    KafkaTopicsSetup.ensure(new KafkaTopics("parts.", 2), kafka.connection());

    assertThatThrownBy(
            () -> KafkaTopicsSetup.ensure(new KafkaTopics("parts.", 3), kafka.connection()))
        .isInstanceOf(KafkaSetupException.class)
        .hasMessageContaining("parts.papers has 2 partitions, expected 3")
        .hasMessageContaining("--partitions");
  }

  @Test
  void shouldRefuseAnotherCleanupPolicy() throws ExecutionException, InterruptedException {
    try (var admin = Admin.create(kafka.connection().propertiesWith(Map.of()))) {
      admin
          .createTopics(List.of(new NewTopic("policy.papers", Optional.of(2), Optional.empty())))
          .all()
          .get();
    }

    assertThatThrownBy(
            () -> KafkaTopicsSetup.ensure(new KafkaTopics("policy.", 2), kafka.connection()))
        .isInstanceOf(KafkaSetupException.class)
        .hasMessageContaining("policy.papers has cleanup.policy=delete, expected compact");
  }

  @Test
  void shouldRefuseAPortThatIsTaken() {
    int taken = URI.create("kafka://" + kafka.connection().bootstrapServers()).getPort();

    assertThatThrownBy(() -> EmbeddedKafka.start(folder.resolve("other"), taken))
        .isInstanceOf(KafkaSetupException.class)
        .hasMessageContaining("port " + taken + " is taken");
    assertThat(folder.resolve("other")).doesNotExist();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.producer.publishing.PaperPublishers;
import io.papertrends.producer.publishing.PublishFailedException;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.KafkaTopicsSetup;
import io.papertrends.standalone.cli.CommandResult;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AclBinding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.MountableFile;

/**
 * On a broker with TLS, SASL/SCRAM and an authorizer, where everybody may do what the rules for
 * operators say and no more. The one who makes the users comes by OAUTHBEARER, with a token that
 * nobody signed. Skipped where no Docker engine runs.
 */
@Testcontainers(disabledWithoutDocker = true)
class SecuredPipelineIT extends PipelineContract {

  private static final String PASSWORD = "scram-secret";
  private static final List<String> PREFIXES =
      List.of("two-instances.", "handed-over.", "papertrends.");

  @TempDir
  static Path certificates;

  private static KafkaContainer kafka;

  @BeforeAll
  static void start() throws Exception {
    Certificates.write(certificates, DockerClientFactory.instance().dockerHostIpAddress());
    kafka = new KafkaContainer("apache/kafka:4.3.1")
        .withCopyFileToContainer(
            MountableFile.forHostPath(certificates.resolve("broker.p12"), 0444),
            "/etc/kafka/secrets/broker.p12")
        .withEnv(settings());
    kafka.start();
    makeUsers();
  }

  private static Map<String, String> settings() {
    return Map.of(
        "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP",
        "BROKER:PLAINTEXT,PLAINTEXT:SASL_SSL,CONTROLLER:PLAINTEXT",
        "KAFKA_SASL_ENABLED_MECHANISMS",
        "SCRAM-SHA-512,OAUTHBEARER",
        "KAFKA_LISTENER_NAME_PLAINTEXT_SCRAM___SHA___512_SASL_JAAS_CONFIG",
        "org.apache.kafka.common.security.scram.ScramLoginModule required;",
        "KAFKA_LISTENER_NAME_PLAINTEXT_OAUTHBEARER_SASL_JAAS_CONFIG",
        unsigned("broker"),
        "KAFKA_SSL_KEYSTORE_LOCATION",
        "/etc/kafka/secrets/broker.p12",
        "KAFKA_SSL_KEYSTORE_TYPE",
        "PKCS12",
        "KAFKA_SSL_KEYSTORE_PASSWORD",
        Certificates.PASSWORD,
        "KAFKA_AUTHORIZER_CLASS_NAME",
        "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
        "KAFKA_SUPER_USERS",
        "User:ANONYMOUS;User:admin");
  }

  @AfterAll
  static void stop() {
    kafka.stop();
  }

  private static void makeUsers() throws ExecutionException, InterruptedException {
    try (var admin = Admin.create(
        connection(Map.of("sasl.mechanism", "OAUTHBEARER", "sasl.jaas.config", unsigned("admin")))
            .propertiesWith(Map.of()))) {
      var users = new ArrayList<UserScramCredentialAlteration>();
      for (var user :
          List.of("papertrends-streams", "papertrends-producer", "papertrends-reader")) {
        var iterations = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
        users.add(new UserScramCredentialUpsertion(user, iterations, PASSWORD));
      }
      admin.alterUserScramCredentials(users).all().get();
      var rules = new ArrayList<AclBinding>();
      PREFIXES.forEach(it -> rules.addAll(Acls.withPrefix(it)));
      admin.createAcls(rules).all().get();
    }
  }

  private static String unsigned(String user) {
    return "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required"
        + " unsecuredLoginStringClaim_sub=\""
        + user
        + "\";";
  }

  private static KafkaConnection connection(Map<String, String> login) {
    var properties = new HashMap<>(login);
    properties.put("security.protocol", "SASL_SSL");
    properties.put(
        "ssl.truststore.location", certificates.resolve("trusted.p12").toString());
    properties.put("ssl.truststore.password", Certificates.PASSWORD);
    return new KafkaConnection(kafka.getBootstrapServers(), properties);
  }

  private static KafkaConnection connectionOf(String user) {
    return connection(Map.of(
        "sasl.mechanism",
        "SCRAM-SHA-512",
        "sasl.jaas.config",
        "org.apache.kafka.common.security.scram.ScramLoginModule required username=\""
            + user
            + "\" password=\""
            + PASSWORD
            + "\";"));
  }

  @Override
  KafkaConnection connection() {
    return connectionOf("papertrends-reader");
  }

  @Override
  KafkaConnection connectionOfPublishers() {
    return connectionOf("papertrends-producer");
  }

  @Override
  KafkaConnection connectionOfApplication() {
    return connectionOf("papertrends-streams");
  }

  @Test
  void shouldLetNobodyDoMoreThanTheRulesSay() {
    var kafkaTopics = new KafkaTopics("papertrends.", 2);
    KafkaTopicsSetup.ensure(kafkaTopics, connectionOfApplication());

    try (var readers = new PaperPublishers(connection(), kafkaTopics)) {
      assertThatThrownBy(() -> readers.of("reader"))
          .isInstanceOf(PublishFailedException.class)
          .hasMessageContaining("authoriz");
    }
  }

  @Test
  void shouldTakeSecretsFromAFileAndShowNone() throws IOException {
    var kafkaTopics = new KafkaTopics("papertrends.", 2);
    KafkaTopicsSetup.ensure(kafkaTopics, connectionOfApplication());
    var properties = new Properties();
    properties.putAll(connectionOfPublishers().clientProperties());
    var text = new StringWriter();
    properties.store(text, null);
    var file = Files.writeString(folder.resolve("kafka.properties"), text.toString());
    var papers = Files.writeString(
        folder.resolve("papers.jsonl"),
        "{\"title\": \"RAG\", \"abstract\": \"A\", \"published\": \"2024-09-02\"}\n");
    String[] command = {
      "publish",
      papers.toString(),
      "--partitions",
      "2",
      "--bootstrap-servers",
      kafka.getBootstrapServers(),
      "--kafka-properties",
      file.toString()
    };

    assertThat(CommandResult.of(command).err()).startsWith("read 1, published 1");
    var shown = CommandResult.of(with(command, "--print-config")).out();
    assertThat(shown)
        .contains("--kafka-property sasl.jaas.config = [hidden]", "security.protocol = SASL_SSL")
        .doesNotContain(PASSWORD, Certificates.PASSWORD);
  }

  private static String[] with(String[] command, String option) {
    var all = new ArrayList<>(List.of(command));
    all.add(option);
    return all.toArray(String[]::new);
  }
}

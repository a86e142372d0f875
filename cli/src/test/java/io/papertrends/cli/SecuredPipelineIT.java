// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.papertrends.cli.commands.CommandResult;
import io.papertrends.cli.reading.Event;
import io.papertrends.cli.reading.KafkaTopicContents;
import io.papertrends.notifier.Notifier;
import io.papertrends.notifier.channels.ChannelsFile;
import io.papertrends.notifier.delivery.ChannelWorkerFactory;
import io.papertrends.producer.publishing.PublishFailedException;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.KafkaTopicsSetup;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.tagging.Vocabulary;
import io.papertrends.web.Web;
import io.papertrends.web.server.WebAccess;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
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
  private static final String RULES = "/tmp/papertrends/rules";
  private static final List<String> OTHER_PREFIXES = List.of("two-instances.", "handed-over.");

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
        .withCopyFileToContainer(MountableFile.forHostPath(Acls.FOLDER, 0755), RULES)
        .withEnv(settings());
    kafka.start();
    applyRules();
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

  /** As an operator does it. It takes half a minute, so other prefixes have them otherwise. */
  private static void applyRules() throws IOException, InterruptedException {
    var result = kafka.execInContainer(
        "sh",
        "-c",
        "KAFKA_ACLS=/opt/kafka/bin/kafka-acls.sh " + RULES
            + "/apply-acls --bootstrap-server localhost:9093");
    assertThat(result.getExitCode()).as(result.getStderr()).isZero();
  }

  private static void makeUsers() throws ExecutionException, InterruptedException {
    try (var admin = Admin.create(
        connection(Map.of("sasl.mechanism", "OAUTHBEARER", "sasl.jaas.config", unsigned("admin")))
            .propertiesWith(Map.of()))) {
      var users = new ArrayList<UserScramCredentialAlteration>();
      for (var user : List.of(
          "papertrends-streams",
          "papertrends-producer",
          "papertrends-reader",
          "papertrends-web",
          "papertrends-notifier")) {
        var iterations = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
        users.add(new UserScramCredentialUpsertion(user, iterations, PASSWORD));
      }
      admin.alterUserScramCredentials(users).all().get();
      assertThat(admin.describeAcls(AclBindingFilter.ANY).values().get())
          .containsExactlyInAnyOrderElementsOf(Acls.withPrefix("papertrends."));
      var rules = new ArrayList<AclBinding>();
      OTHER_PREFIXES.forEach(it -> rules.addAll(Acls.withPrefix(it)));
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

    try (var readers = TestPublishers.of(connection(), kafkaTopics)) {
      assertThatThrownBy(() -> readers.of("reader"))
          .isInstanceOf(PublishFailedException.class)
          .hasMessageContaining("authoriz");
    }
  }

  @Test
  void shouldLetTheNotifierDeliverAndPutAside() throws Exception {
    var kafkaTopics = new KafkaTopics("papertrends.", 2);
    KafkaTopicsSetup.ensure(kafkaTopics, connectionOfApplication());
    KafkaTopicsSetup.ensure(kafkaTopics, connectionOf("papertrends-notifier"));
    publishAnAlertAndNone(kafkaTopics.alerts());
    var receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext("/", exchange -> {
      exchange.sendResponseHeaders(204, -1);
      exchange.close();
    });
    receiver.start();
    var url = "http://127.0.0.1:" + receiver.getAddress().getPort();
    var channels = Files.writeString(
        folder.resolve("channels.yml"),
        "channels:\n  - {name: hook, kind: webhook, url-from: env:URL}\n"
            + "  - {name: feed, kind: atom, file: alerts.atom}\n");
    var loops = new ChannelWorkerFactory(
        connectionOf("papertrends-notifier"),
        kafkaTopics,
        true,
        LocalTime.of(8, 0),
        InstantSource.system(),
        new SimpleMeterRegistry(),
        line -> {});

    try (var notifier = new Notifier(ChannelsFile.read(channels, Map.of("URL", url)), loops)) {
      var ended = CompletableFuture.runAsync(() -> run(notifier));
      await()
          .atMost(TIMEOUT)
          .until(() -> ended.isDone()
              || (!new KafkaTopicContents(connection(), kafkaTopics.deliveries())
                      .all()
                      .isEmpty()
                  && Files.exists(folder.resolve("alerts.atom"))
                  && lettersFrom(kafkaTopics.alerts().name(), kafkaTopics) > 0));
      assertThat(ended).isNotDone();
    } finally {
      receiver.stop(0);
    }
  }

  private static void run(Notifier notifier) {
    try {
      notifier.run();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void publishAnAlertAndNone(KafkaTopic<TrendAlert> alerts) throws Exception {
    var alert = NotifierKilledIT.step(1);
    try (var producer = new KafkaProducer<>(
        connectionOfApplication().propertiesWith(Map.of()),
        new StringSerializer(),
        new ByteArraySerializer())) {
      for (var value :
          List.of(alerts.value().serializer().serialize(alerts.name(), alert), new byte[] {1, 2})) {
        producer
            .send(new ProducerRecord<>(alerts.name(), alert.getTopic(), value))
            .get();
      }
    }
  }

  private long lettersFrom(String source, KafkaTopics kafkaTopics) {
    return new KafkaTopicContents(connection(), kafkaTopics.deadLetters())
        .all().stream()
            .filter(it -> ((Event.Letter) it.value()).from().source().equals(source))
            .count();
  }

  @Test
  void shouldLetTheWebProcessReadAll() throws Exception {
    var kafkaTopics = new KafkaTopics("papertrends.", 2);
    KafkaTopicsSetup.ensure(kafkaTopics, connectionOfApplication());
    publishAnAlertAndNone(kafkaTopics.alerts());
    var connection = connectionOf("papertrends-web");
    KafkaTopicsSetup.ensure(kafkaTopics, connection);

    try (var web = new Web(
        folder.resolve("web"),
        connection,
        kafkaTopics,
        Vocabulary.starter(),
        WebAccess.onLoopback(0),
        new SimpleMeterRegistry())) {
      await().atMost(TIMEOUT).until(() -> web.lag().isCaughtUp());
      assertThat(new ObjectMapper()
              .readTree(URI.create(web.address() + "api/v1/alerts").toURL().openStream())
              .path("results"))
          .isNotEmpty();
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

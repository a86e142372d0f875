// SPDX-License-Identifier: Apache-2.0
package io.papertrends.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.cli.ProgramProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.MountableFile;

/**
 * What docs/operating.md shows of OAUTHBEARER, with a service that gives tokens and a broker that
 * checks who signed them. Skipped where no Docker engine runs.
 */
@Testcontainers(disabledWithoutDocker = true)
class TokenLoginIT {

  private static final String KEY_SET = "/etc/kafka/secrets/keys.json";
  private static final String ALLOWED = "-Dorg.apache.kafka.sasl.oauthbearer.allowed.urls=";
  private static final String OAUTH = "org.apache.kafka.common.security.oauthbearer.OAuthBearer";
  private static final String LISTENER = "KAFKA_LISTENER_NAME_PLAINTEXT_OAUTHBEARER_SASL_";

  @TempDir
  static Path folder;

  private static TokenService service;
  private static KafkaContainer kafka;

  @BeforeAll
  static void start() throws Exception {
    service = TokenService.start();
    var keySet = Files.writeString(folder.resolve("keys.json"), service.keySet());
    kafka = new KafkaContainer("apache/kafka:4.3.1")
        .withCopyFileToContainer(MountableFile.forHostPath(keySet, 0444), KEY_SET)
        .withEnv(settings());
    kafka.start();
  }

  private static Map<String, String> settings() {
    return Map.of(
        "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP",
        "BROKER:PLAINTEXT,PLAINTEXT:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT",
        "KAFKA_SASL_ENABLED_MECHANISMS",
        "OAUTHBEARER",
        LISTENER + "JAAS_CONFIG",
        OAUTH + "LoginModule required;",
        LISTENER + "SERVER_CALLBACK_HANDLER_CLASS",
        OAUTH + "ValidatorCallbackHandler",
        "KAFKA_SASL_OAUTHBEARER_JWKS_ENDPOINT_URL",
        "file://" + KEY_SET,
        "KAFKA_SASL_OAUTHBEARER_EXPECTED_AUDIENCE",
        "kafka",
        "KAFKA_OPTS",
        ALLOWED + "file://" + KEY_SET,
        "KAFKA_AUTHORIZER_CLASS_NAME",
        "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
        "KAFKA_SUPER_USERS",
        "User:ANONYMOUS;User:" + TokenService.CLIENT);
  }

  @AfterAll
  static void stop() {
    kafka.stop();
    service.close();
  }

  @Test
  void shouldLogInByATokenAsDocumented() throws IOException, InterruptedException {
    var papers = Files.writeString(
        folder.resolve("papers.jsonl"),
        "{\"title\": \"RAG\", \"abstract\": \"A\", \"published\": \"2024-09-02\"}\n");
    var state = folder.resolve("state").toString();

    var published = printed(start("/token", "publish", papers.toString()));
    assertThat(published).contains("read 1, published 1");

    var application = start("/token", "run", "--state", state);
    try {
      var tagged =
          printed(start("/token", "watch", "tagged-papers", "--from-beginning", "--limit", "1"));
      assertThat(tagged).contains("retrieval-augmented-generation");
    } finally {
      application.destroyForcibly().waitFor();
    }
  }

  @Test
  void shouldBeRefusedWithATokenThatSomebodyElseSigned() throws IOException, InterruptedException {
    var process = start("/forged", "watch", "papers");

    assertThat(printed(process)).contains("refuses: ", "invalid_token");
    assertThat(process.waitFor()).isEqualTo(1);
  }

  /** With the properties and the option for the JVM that are shown. */
  private static Process start(String path, String... arguments) throws IOException {
    var properties = "security.protocol=SASL_PLAINTEXT\n"
        + Documented.block(Documented.operating(), "OAUTHBEARER")
            .replace("https://login.example.org/token", service.url(path))
            .replace("secret=...", "secret=" + TokenService.SECRET);
    var file = Files.writeString(Files.createTempFile(folder, "kafka", ".properties"), properties);
    var option = Pattern.compile("PAPERTRENDS_JAVA_OPTS=(-D\\S+)`").matcher(Documented.operating());
    assertThat(option.find()).isTrue();
    var command = new ArrayList<>(List.of(arguments));
    command.addAll(List.of(
        "--bootstrap-servers", kafka.getBootstrapServers(), "--kafka-properties", file.toString()));
    var login = option.group(1).replace("https://login.example.org/token", service.url(path));
    var process = ProgramProcess.piped(List.of(login), command).start();
    CompletableFuture.delayedExecutor(2, TimeUnit.MINUTES).execute(process::destroyForcibly);
    return process;
  }

  private static String printed(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), UTF_8);
  }
}

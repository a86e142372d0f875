// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.papertrends.registry.RegistryFormat;
import io.papertrends.schemas.EventFormat;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.tagging.Papers;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DecoderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;

/**
 * With events through a schema registry; skipped where no Docker engine runs or where the
 * registry's image is not to be had.
 */
@Testcontainers(disabledWithoutDocker = true)
class RegistryPipelineIT extends PipelineContract {

  private static final int PORT = 8080;
  private static final int MANAGEMENT_PORT = 9000;

  private static final KafkaContainer KAFKA = new KafkaContainer("apache/kafka:4.3.1");

  private static final GenericContainer<?> REGISTRY = new GenericContainer<>(
          "apicurio/apicurio-registry:3.3.3")
      .withExposedPorts(PORT, MANAGEMENT_PORT)
      .waitingFor(Wait.forHttp("/health/ready").forPort(MANAGEMENT_PORT));

  @BeforeAll
  static void start() {
    try {
      REGISTRY.start();
    } catch (ContainerFetchException e) {
      Assumptions.abort("the registry's image is not to be had: " + e.getMessage());
    }
    KAFKA.start();
  }

  @AfterAll
  static void stop() {
    REGISTRY.stop();
    KAFKA.stop();
  }

  @Override
  KafkaConnection connection() {
    return KafkaConnection.to(KAFKA.getBootstrapServers());
  }

  @Override
  EventFormat format() {
    return RegistryFormat.at(url("/apis/registry/v3"), Map.of());
  }

  private static String url(String path) {
    return "http://" + REGISTRY.getHost() + ":" + REGISTRY.getMappedPort(PORT) + path;
  }

  /** As a program does that knows nothing but Confluent's interface and Avro. */
  @Test
  void shouldBeReadableThroughConfluentsInterface() throws Exception {
    var papers = new KafkaTopics("confluent.", 1, format()).papers();
    var paper = Papers.paper("p1", Papers.DAY, "RAG", "We study LLMs.");

    var value = ByteBuffer.wrap(papers.value().serializer().serialize(papers.name(), paper));
    assertThat(value.get()).isZero();
    var schema = ask("/apis/ccompat/v7/schemas/ids/" + value.getInt());

    var reader = new GenericDatumReader<GenericRecord>(
        new Schema.Parser().parse(schema.get("schema").asText()));
    var decoder = DecoderFactory.get()
        .binaryDecoder(value.array(), value.position(), value.remaining(), null);
    assertThat(reader.read(null, decoder).get("title")).hasToString("RAG");
    assertThat(ask("/apis/ccompat/v7/subjects").toString()).contains("confluent.papers-value");
    assertThat(ask("/apis/ccompat/v7/subjects/confluent.papers-value/versions/latest")
            .get("references"))
        .isNullOrEmpty();
  }

  @Test
  void shouldLetSchemasChangeOnlyInWaysThatBothSidesCanRead() throws Exception {
    var kafkaTopics = new KafkaTopics("ruled.", 1, format());
    format().prepare(kafkaTopics.all());
    assertThat(ask("/apis/ccompat/v7/config/ruled.papers-value")
            .get("compatibilityLevel")
            .asText())
        .isEqualTo("FULL_TRANSITIVE");

    var other =
        "{\"schema\": \"{\\\"type\\\": \\\"record\\\", \\\"name\\\": \\\"Paper\\\", \\\"namespace\\\":"
            + " \\\"io.papertrends.schemas\\\", \\\"fields\\\": [{\\\"name\\\": \\\"new\\\", \\\"type\\\":"
            + " \\\"int\\\"}]}\"}";
    var request = HttpRequest.newBuilder(
            URI.create(url("/apis/ccompat/v7/subjects/ruled.papers-value/versions")))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(other))
        .build();
    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode())
        .isEqualTo(409);
  }

  private static JsonNode ask(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(url(path))).build();
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    return new ObjectMapper().readTree(answer.body());
  }
}

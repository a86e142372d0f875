// SPDX-License-Identifier: Apache-2.0
package io.papertrends.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.papertrends.cli.PapertrendsMain;
import io.papertrends.cli.ProgramProcess;
import io.papertrends.embedded.EmbeddedKafka;
import io.papertrends.schemas.DeadLetter;
import io.papertrends.schemas.EventFormat;
import io.papertrends.schemas.KafkaTopics;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Types the commands of the documentation into a shell, in a folder with the files that they name.
 * Not those with placeholders, nor what needs a schema registry ({@link RegistryConsumersIT}) or
 * pages.
 */
class DocumentedCommandsIT {

  private static final Duration PATIENT = Duration.ofMinutes(3);
  private static final Pattern RUNS_UNTIL_STOPPED = Pattern.compile(
      "(?:\\./)?papertrends (demo|standalone|follow|watch|web|notify (?!.*--(check|dry-run))).*");
  private static final Pattern NOT_HERE =
      Pattern.compile(".*(--schema-registry|--web\\b|\\b(FILE|DIR|TOPIC|HOST|SOURCE)\\b|\\[).*");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
  private static final String PAPER = """
      {"id": "%s", "title": "Knowledge graphs with LLMs", "abstract": "We survey RAG.", \
      "published": "2025-09-%02d"}
      """;

  @TempDir
  static Path folder;

  private static EmbeddedKafka kafka;
  private static HttpServer laboratory;

  @BeforeAll
  static void prepare() throws Exception {
    kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
    SampleResults.write(kafka.connection().bootstrapServers(), EventFormat.SINGLE_OBJECT);
    SampleResults.writeWeek(kafka.connection().bootstrapServers());
    laboratory = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    laboratory.createContext("/", DocumentedCommandsIT::answer);
    laboratory.start();
    file("papers.jsonl", PAPER.formatted("2509.00001", 1) + PAPER.formatted("2509.00002", 2));
    file("my-topics.yaml", "topics:\n  - {id: surveys, label: Survey}\n");
    file("rules.yaml", "rules: [{for: knowledge-graphs, minimum-support: 9}]\n");
    file("channels.yml", "channels: [{name: feed, kind: atom, file: alerts.atom}]\n");
    file("thesaurus.rdf", """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
            xmlns:skos="http://www.w3.org/2004/02/skos/core#">
          <skos:Concept rdf:about="https://example.org/surveys">
            <skos:prefLabel xml:lang="en">literature survey</skos:prefLabel>
          </skos:Concept>
        </rdf:RDF>
        """);
    Files.createSymbolicLink(folder.resolve("cli"), Path.of("").toAbsolutePath());
    var page = Files.readString(Path.of("..", "docs", "own-source.md"));
    file("LabSource.java", Documented.block(page, "class LabSource"));
    assertThat(run(Documented.block(page, "javac"))).as(printed()).isZero();
    assertThat(run("papertrends publish papers.jsonl")).as(printed()).isZero();
  }

  @AfterAll
  static void stop() {
    laboratory.stop(0);
    kafka.close();
  }

  static List<String> commands() {
    return DocumentedCommands.ofPapertrends().stream()
        .filter(it -> !NOT_HERE.matcher(QUOTED.matcher(it).replaceAll("")).matches())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void shouldRun(String command) throws Exception {
    if (command.contains("| jq")) {
      Assumptions.assumeTrue(run("command -v jq") == 0, "there is no jq");
    }
    if (RUNS_UNTIL_STOPPED.matcher(command).matches()) {
      var port = command.contains("standalone") ? " --port " + freePort() : "";
      shouldSayThatItRuns(command + port);
    } else {
      assertThat(run(command)).as(printed()).isZero();
    }
  }

  private static void shouldSayThatItRuns(String command) throws IOException {
    var process = start(command);
    try {
      await().atMost(PATIENT).until(() -> {
        SampleResults.write(kafka.connection().bootstrapServers(), EventFormat.SINGLE_OBJECT);
        writeDeadLetter();
        return !printed().isEmpty() || !process.isAlive();
      });
      assertThat(process.isAlive()).as(printed()).isTrue();
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
      await().atMost(PATIENT).until(() -> !process.isAlive());
    }
  }

  private static void writeDeadLetter() throws ExecutionException, InterruptedException {
    var name = new KafkaTopics(KafkaTopics.DEFAULT_PREFIX, 1).deadLetters().name();
    var letter = new ProducerRecord<>(name, "line 1", "no paper");
    new DeadLetter("papers.jsonl", "line 1", "not a paper")
        .headers()
        .forEach(letter.headers()::add);
    try (var producer = new KafkaProducer<>(
        Map.<String, Object>of("bootstrap.servers", kafka.connection().bootstrapServers()),
        new StringSerializer(),
        new StringSerializer())) {
      producer.send(letter).get();
    }
  }

  private static int run(String command) throws IOException, InterruptedException {
    var process = start(command);
    assertThat(process.waitFor(PATIENT.toSeconds(), TimeUnit.SECONDS))
        .as(command)
        .isTrue();
    return process.exitValue();
  }

  private static Process start(String command) throws IOException {
    var program = "papertrends() { '" + ProgramProcess.JAVA + "' -cp \"$CLASSPATH:lab\" "
        + PapertrendsMain.class.getName() + " \"$@\"; }\n";
    // Written to a file, jq would keep its output for later.
    var script = program
        + command.replace("./papertrends", "papertrends").replace("| jq ", "| jq --unbuffered ");
    var builder = new ProcessBuilder("sh", "-e", "-c", script)
        .directory(folder.toFile())
        .redirectInput(ProcessBuilder.Redirect.from(file("nothing", "").toFile()))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("printed").toFile());
    var environment = builder.environment();
    environment.put("CLASSPATH", System.getProperty("java.class.path"));
    environment.put("PATH", Path.of(ProgramProcess.JAVA).getParent() + ":" + System.getenv("PATH"));
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    environment.put("PAPERTRENDS_BOOTSTRAP_SERVERS", kafka.connection().bootstrapServers());
    environment.put("PAPERTRENDS_PARTITIONS", "1");
    var address = "http://127.0.0.1:" + laboratory.getAddress().getPort();
    List.of("LAB", "HF", "ARXIV")
        .forEach(it -> environment.put("PAPERTRENDS_" + it + "_URL", address));
    environment.put("PAPERTRENDS_LAB_PACE", "PT0.01S");
    return builder.start();
  }

  private static String printed() throws IOException {
    return Files.readString(folder.resolve("printed"));
  }

  /** A laboratory with one paper a day; what other sources ask for is not there. */
  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var query = String.valueOf(exchange.getRequestURI().getQuery());
      var body = query.contains("page=1") ? PAPER.formatted("2509.00003", 1) : "";
      exchange.sendResponseHeaders(
          query.contains("group=") ? 200 : 503, body.isEmpty() ? -1 : body.length());
      exchange.getResponseBody().write(body.getBytes(UTF_8));
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}

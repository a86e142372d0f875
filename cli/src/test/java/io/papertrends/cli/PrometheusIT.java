// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.utility.MountableFile;

/**
 * A real Prometheus that watches the demo and a follower: every panel has data, every rule can be
 * computed, and the rules do what their tests say. It shares the network of this machine, as the
 * processes listen on the loopback address only. Skipped where no Docker engine runs.
 */
@Testcontainers(disabledWithoutDocker = true)
class PrometheusIT {

  private static final Duration TIMEOUT = Duration.ofMinutes(3);
  private static final Path OPS = Path.of("..", "ops");
  private static final Pattern LISTENS = Pattern.compile("--bootstrap-servers ([0-9.:]+)");

  @TempDir
  static Path folder;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final List<Process> PROCESSES = new ArrayList<>();

  private static int port;
  private static GenericContainer<?> prometheus;
  private static HttpServer service;

  @BeforeAll
  static void start() throws IOException {
    int demoPort = freePort();
    int followerPort = freePort();
    port = freePort();
    prometheus = new GenericContainer<>("prom/prometheus:v3.5.0")
        .withNetworkMode("host")
        .withCopyFileToContainer(
            MountableFile.forHostPath(OPS.resolve("prometheus")), "/etc/prometheus/ours")
        .withCopyToContainer(
            Transferable.of(configuration(demoPort, followerPort)),
            "/etc/prometheus/prometheus.yml")
        .withCommand(
            "--config.file=/etc/prometheus/prometheus.yml",
            "--storage.tsdb.path=/prometheus",
            "--web.listen-address=127.0.0.1:" + port)
        .waitingFor(Wait.forLogMessage(".*Server is ready to receive web requests.*", 1));
    prometheus.start();
    service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    service.createContext("/api/daily_papers", PrometheusIT::answer);
    service.start();
    run("demo", "demo", "--metrics-port", String.valueOf(demoPort));
    await().atMost(TIMEOUT).until(() -> LISTENS.matcher(log("demo")).find());
    var listens = LISTENS.matcher(log("demo"));
    assertThat(listens.find()).isTrue();
    run(
        "follow",
        "follow",
        "hf",
        "--bootstrap-servers",
        listens.group(1),
        "--prefix",
        "follower.", // papers of today would empty the demo's boards of 2025
        "--metrics-port",
        String.valueOf(followerPort),
        "--source-option",
        "hf.url=http://127.0.0.1:" + service.getAddress().getPort() + "/api/daily_papers",
        "--source-option",
        "hf.request-interval=PT0S");
  }

  @AfterAll
  static void stop() throws InterruptedException {
    for (var process : PROCESSES) {
      process.destroy();
      process.waitFor();
    }
    if (service != null) {
      service.stop(0);
    }
    if (prometheus != null) {
      prometheus.stop();
    }
  }

  @Test
  void shouldAcceptTheConfigurationAndPassTheTestsOfTheRules() throws Exception {
    for (var command : List.of(
        "promtool check config /etc/prometheus/ours/prometheus.yml",
        "promtool check rules /etc/prometheus/ours/rules/*.yml",
        "promtool test rules /etc/prometheus/ours/tests/*.yml")) {
      var result = prometheus.execInContainer("sh", "-c", command);
      assertThat(result.getExitCode())
          .as(command + "\n" + result.getStdout() + result.getStderr())
          .isZero();
    }
  }

  @Test
  void shouldHaveDataForEveryPanel() throws IOException {
    var empty = new TreeMap<String, String>();
    for (var panel : panels()) {
      for (var expression : panel.findValuesAsText("expr")) {
        empty.put(expression, panel.path("title").asText());
      }
    }
    assertThat(empty).isNotEmpty();

    fillsUp(empty);
  }

  @Test
  void shouldComputeEveryRule() throws IOException {
    var empty = new TreeMap<String, String>();
    rules(it -> it.has("record")).forEach(it -> empty.put(text(it, "record"), text(it, "record")));
    assertThat(empty).isNotEmpty();
    fillsUp(empty);

    for (var alert : rules(it -> it.has("alert"))) {
      assertThat(ask(text(alert, "expr")).path("status").asText())
          .as(text(alert, "alert"))
          .isEqualTo("success");
    }
    for (var dashboard : dashboards()) {
      for (var annotation : dashboard.get("annotations").findValuesAsText("expr")) {
        assertThat(ask(annotation).path("status").asText()).isEqualTo("success");
      }
    }
  }

  @Test
  void shouldRaiseNoAlertWhileAllIsWell() {
    await().atMost(TIMEOUT).until(() -> hasData("papertrends_source_age_seconds"));

    assertThat(ask("ALERTS{alertstate=\"firing\"}").at("/data/result")).isEmpty();
  }

  private static void fillsUp(TreeMap<String, String> empty) {
    await().atMost(TIMEOUT).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> {
      empty.keySet().removeIf(PrometheusIT::hasData);
      assertThat(empty).isEmpty();
    });
  }

  /** Whether there is a number at least. */
  private static boolean hasData(String expression) {
    return elements(ask(expression).at("/data/result"))
        .anyMatch(it -> !it.at("/value/1").asText().equals("NaN"));
  }

  private static JsonNode ask(String expression) {
    var query = expression
        .replace("$window", "7d")
        .replace("$instance", ".*")
        .replace("$__rate_interval", "1m");
    var uri = URI.create(
        "http://127.0.0.1:" + port + "/api/v1/query?query=" + URLEncoder.encode(query, UTF_8));
    try {
      var answer = CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
      return new ObjectMapper().readTree(answer.body());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(query, e);
    }
  }

  private static List<JsonNode> panels() throws IOException {
    return dashboards().stream().flatMap(it -> elements(it.get("panels"))).toList();
  }

  private static List<JsonNode> dashboards() throws IOException {
    var dashboards = new ArrayList<JsonNode>();
    for (var name : List.of("trends.json", "pipeline.json")) {
      var file = OPS.resolve("grafana/dashboards").resolve(name);
      dashboards.add(new ObjectMapper().readTree(file.toFile()));
    }
    return dashboards;
  }

  private static List<JsonNode> rules(Predicate<JsonNode> kind) throws IOException {
    var rules = new ArrayList<JsonNode>();
    for (var name : List.of("recording.yml", "alerts.yml")) {
      var file = OPS.resolve("prometheus/rules").resolve(name);
      elements(new YAMLMapper().readTree(file.toFile()).get("groups"))
          .flatMap(group -> elements(group.get("rules")))
          .filter(kind)
          .forEach(rules::add);
    }
    return rules;
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).asText();
  }

  private static String configuration(int demoPort, int followerPort) {
    return """
        global: {scrape_interval: 1s, evaluation_interval: 1s}
        rule_files: [/etc/prometheus/ours/rules/*.yml]
        scrape_configs:
          - job_name: papertrends-streams-app
            static_configs: [{targets: ["127.0.0.1:%d"]}]
          - job_name: papertrends-producer
            static_configs: [{targets: ["127.0.0.1:%d"]}]
        """.formatted(demoPort, followerPort);
  }

  private static void run(String name, String... arguments) throws IOException {
    PROCESSES.add(
        ProgramProcess.of(folder.resolve(name + ".log"), List.of(arguments)).start());
  }

  private static String log(String name) throws IOException {
    return Files.readString(folder.resolve(name + ".log"));
  }

  /** As Hugging Face does; the second paper of each day has no title. */
  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var query = exchange.getRequestURI().getQuery();
      var day = LocalDate.now(ZoneOffset.UTC).minusDays(1);
      var body = query.contains("p=0")
          ? "[" + item(day, 1, "Knowledge graphs") + "," + item(day, 2, "") + "]"
          : "[]";
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.getBytes(UTF_8).length);
      exchange.getResponseBody().write(body.getBytes(UTF_8));
    }
  }

  private static String item(LocalDate day, int number, String title) {
    return """
        {"paper": {"id": "%02d%02d.%05d", "title": "%s", "summary": "We study large language models.",
          "publishedAt": "%sT10:00:00.000Z", "submittedOnDailyAt": "%sT12:00:00.000Z",
          "authors": [{"name": "A. Author"}], "upvotes": 1},
         "publishedAt": "%sT05:00:00.000Z", "title": "%s"}""".formatted(
            day.getYear() % 100, day.getMonthValue(), number, title, day, day, day, title);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}

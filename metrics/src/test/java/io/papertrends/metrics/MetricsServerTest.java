// SPDX-License-Identifier: Apache-2.0
package io.papertrends.metrics;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.metrics.Health.Check;
import io.papertrends.metrics.Health.Question;
import io.papertrends.metrics.MetricsAccess.Keystore;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsServerTest {

  private static final String TOKEN = "0123456789abcdef";
  private static final String PASSWORD = "changeit";

  @TempDir
  Path folder;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void shouldShowMetricsInPrometheusFormat() throws Exception {
    try (var metrics = shown(Optional.empty())) {
      Metric.MENTIONS.counter(metrics.registry()).increment(7);

      var answer = get(metrics, "/metrics");

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type"))
          .hasValue("text/plain; version=0.0.4; charset=utf-8");
      assertThat(answer.body())
          .contains("# TYPE papertrends_mentions_total counter\npapertrends_mentions_total 7.0\n")
          .contains("jvm_memory_used_bytes", "jvm_gc_", "process_start_time_seconds");
    }
  }

  @Test
  void shouldSayWhatIsWrong() throws Exception {
    var problem = new AtomicReference<Optional<String>>(Optional.empty());
    try (var metrics = shown(Optional.of(TOKEN))) {
      metrics.health().require(new Check("alive", Question.LIVE, Optional::empty));
      metrics.health().require(new Check("work", Question.READY, problem::get));
      assertThat(get(metrics, "/health/ready").body())
          .isEqualTo("{\"status\":\"up\",\"checks\":[{\"check\":\"alive\",\"status\":\"up\"},"
              + "{\"check\":\"work\",\"status\":\"up\"}]}\n");

      problem.set(Optional.of("it is REBALANCING"));

      var ready = get(metrics, "/health/ready");
      assertThat(ready.statusCode()).isEqualTo(503);
      assertThat(ready.body())
          .contains("{\"check\":\"work\",\"status\":\"down\",\"reason\":\"it is REBALANCING\"}");
      assertThat(get(metrics, "/health/live").statusCode()).isEqualTo(200);
      assertThat(get(metrics, "/metrics", "Bearer " + TOKEN).body())
          .contains("papertrends_health{check=\"work\"} 0.0");
    }
  }

  @Test
  void shouldNotBeReadyBeforeThereIsACondition() throws Exception {
    try (var metrics = shown(Optional.empty())) {
      metrics.health().require(new Check("alive", Question.LIVE, Optional::empty));

      var ready = get(metrics, "/health/ready");

      assertThat(ready.statusCode()).isEqualTo(503);
      assertThat(ready.body()).contains("\"reason\":\"the process is still starting\"");
      assertThat(get(metrics, "/health/live").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void shouldShowMetricsToNobodyWithoutTheToken() throws Exception {
    try (var metrics = shown(Optional.of(TOKEN))) {
      assertThat(get(metrics, "/metrics").statusCode()).isEqualTo(401);
      assertThat(get(metrics, "/metrics").headers().firstValue("WWW-Authenticate"))
          .hasValue("Bearer");
      assertThat(get(metrics, "/metrics", "Bearer " + TOKEN + "0").statusCode()).isEqualTo(401);
      assertThat(get(metrics, "/metrics", TOKEN).statusCode()).isEqualTo(401);
      assertThat(get(metrics, "/metrics", "Bearer " + TOKEN).statusCode()).isEqualTo(200);
    }
    assertThatThrownBy(() -> shown(Optional.of("short")))
        .hasMessage("the token for metrics must have at least 16 characters");
  }

  @Test
  void shouldAnswerNothingElse() throws Exception {
    try (var metrics = shown(Optional.empty())) {
      assertThat(get(metrics, "/metricsfoo").statusCode()).isEqualTo(404);
      assertThat(get(metrics, "/").statusCode()).isEqualTo(404);
      var post = HttpRequest.newBuilder(uri("http", metrics, "/metrics"))
          .POST(BodyPublishers.noBody())
          .build();
      assertThat(client.send(post, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
    }
  }

  @Test
  void shouldAnswerWhileOthersAreSlow() throws Exception {
    var slow = new ArrayList<Socket>();
    try (var metrics = shown(Optional.empty())) {
      for (int i = 0; i < 20; i++) {
        var socket = new Socket("127.0.0.1", metrics.port().orElseThrow());
        slow.add(socket);
        socket.getOutputStream().write("GET /metr".getBytes(US_ASCII));
      }

      assertThat(get(metrics, "/health/live").statusCode()).isEqualTo(200);
    } finally {
      for (var socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void shouldEncryptWithTheKeyOfAKeystore() throws Exception {
    var file = keystore();
    var access = new MetricsAccess(
        "127.0.0.1", 0, Optional.empty(), Optional.of(new Keystore(file, PASSWORD)));
    try (var metrics = ProcessMetrics.shownAt(access)) {
      var trusting = HttpClient.newBuilder().sslContext(trusting(file)).build();

      var answer = trusting.send(
          HttpRequest.newBuilder(uri("https", metrics, "/metrics")).build(),
          BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.sslSession().orElseThrow().getProtocol()).isEqualTo("TLSv1.3");
      assertThatThrownBy(() -> client.send(
              HttpRequest.newBuilder(uri("https", metrics, "/metrics")).build(),
              BodyHandlers.ofString()))
          .isInstanceOf(SSLHandshakeException.class);
    }
  }

  @Test
  void shouldSayWhereItCanNotBeShown() throws Exception {
    try (var metrics = shown(Optional.empty())) {
      int port = metrics.port().orElseThrow();
      var taken = new MetricsAccess("127.0.0.1", port, Optional.empty(), Optional.empty());

      assertThatThrownBy(() -> ProcessMetrics.shownAt(taken))
          .hasMessageStartingWith("cannot export metrics at http://127.0.0.1:" + port + ": ");
    }
  }

  private static ProcessMetrics shown(Optional<String> token) {
    return ProcessMetrics.shownAt(new MetricsAccess("127.0.0.1", 0, token, Optional.empty()));
  }

  private HttpResponse<String> get(ProcessMetrics metrics, String path, String... authorization)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(uri("http", metrics, path));
    for (var value : authorization) {
      request.header("Authorization", value);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static URI uri(String scheme, ProcessMetrics metrics, String path) {
    return URI.create(scheme + "://127.0.0.1:" + metrics.port().orElseThrow() + path);
  }

  /** A key with a certificate for the loopback address, signed by itself. */
  private Path keystore() throws IOException, InterruptedException {
    var file = folder.resolve("keys.p12");
    var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    var process = new ProcessBuilder(
            keytool,
            "-genkeypair",
            "-alias",
            "metrics",
            "-keyalg",
            "EC",
            "-dname",
            "CN=127.0.0.1",
            "-ext",
            "san=ip:127.0.0.1",
            "-storetype",
            "PKCS12",
            "-keystore",
            file.toString(),
            "-storepass",
            PASSWORD)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("keytool.log").toFile())
        .start();
    assertThat(process.waitFor()).isZero();
    return file;
  }

  private static SSLContext trusting(Path keystore) throws Exception {
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(KeyStore.getInstance(keystore.toFile(), PASSWORD.toCharArray()));
    var context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }
}

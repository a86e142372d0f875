// SPDX-License-Identifier: Apache-2.0
package io.papertrends.metrics;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.papertrends.metrics.Health.Question;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * HTTP server that exports metrics in Prometheus' format at {@code /metrics}, and health as JSON at
 * {@code /health/live} and {@code /health/ready} with status 200 or 503. Health needs no token,
 * because orchestrators send none and the answers contain no secret.
 */
final class MetricsServer implements AutoCloseable {

  private static final String METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8";
  private static final String JSON_TYPE = "application/json";
  private static final String TEXT_TYPE = "text/plain; charset=utf-8";

  private static final int OK = 200;
  private static final int UNAUTHORIZED = 401;
  private static final int NOT_FOUND = 404;
  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int UNAVAILABLE = 503;

  private final PrometheusMeterRegistry registry;
  private final Health health;
  private final Optional<String> token;
  private final ObjectMapper json = new ObjectMapper();
  private final HttpServer server;
  // One thread per connection, so that a slow client does not delay the others.
  private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
    var thread = new Thread(work, "metrics");
    thread.setDaemon(true);
    return thread;
  });

  private record Answer(int status, String type, String body) {}

  /**
   * Starts the server.
   *
   * @throws IllegalArgumentException if the server cannot listen there
   */
  MetricsServer(MetricsAccess access, PrometheusMeterRegistry registry, Health health) {
    this.registry = registry;
    this.health = health;
    this.token = access.token();
    try {
      server = server(access);
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "cannot export metrics at " + access + ": " + e.getMessage(), e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  private static HttpServer server(MetricsAccess access)
      throws IOException, GeneralSecurityException {
    var address = new InetSocketAddress(access.host(), access.port());
    if (address.isUnresolved()) {
      throw new IOException("unknown host");
    }
    if (access.keystore().isEmpty()) {
      return HttpServer.create(address, 0);
    }
    var tls = tls(access.keystore().get());
    var server = HttpsServer.create(address, 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    return server;
  }

  private static SSLContext tls(MetricsAccess.Keystore keystore)
      throws IOException, GeneralSecurityException {
    var password = keystore.password().toCharArray();
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(KeyStore.getInstance(keystore.file().toFile(), password), password);
    var context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  /** The port that the server listens at. */
  int port() {
    return server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      var answer = answer(exchange);
      var headers = exchange.getResponseHeaders();
      headers.set("Content-Type", answer.type());
      headers.set("Cache-Control", "no-store");
      headers.set("X-Content-Type-Options", "nosniff");
      if (answer.status() == UNAUTHORIZED) {
        headers.set("WWW-Authenticate", "Bearer");
      }
      if (answer.status() == METHOD_NOT_ALLOWED) {
        headers.set("Allow", "GET, HEAD");
      }
      if (exchange.getRequestMethod().equals("HEAD")) {
        exchange.sendResponseHeaders(answer.status(), -1);
        return;
      }
      var body = answer.body().getBytes(UTF_8);
      exchange.sendResponseHeaders(answer.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Answer answer(HttpExchange exchange) throws JsonProcessingException {
    var method = exchange.getRequestMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return new Answer(METHOD_NOT_ALLOWED, TEXT_TYPE, "only GET and HEAD\n");
    }
    return switch (exchange.getRequestURI().getPath()) {
      case "/metrics" ->
        mayRead(exchange)
            ? new Answer(OK, METRICS_TYPE, registry.scrape())
            : new Answer(UNAUTHORIZED, TEXT_TYPE, "a bearer token is needed\n");
      case "/health/live" -> health(Question.LIVE);
      case "/health/ready" -> health(Question.READY);
      default -> new Answer(NOT_FOUND, TEXT_TYPE, "/metrics, /health/live, /health/ready\n");
    };
  }

  private Answer health(Question question) throws JsonProcessingException {
    var answer = health.answer(question);
    return new Answer(
        answer.isUp() ? OK : UNAVAILABLE, JSON_TYPE, json.writeValueAsString(answer) + "\n");
  }

  /**
   * Compares tokens in constant time, so that the time does not reveal how much of a guess is
   * right.
   */
  private boolean mayRead(HttpExchange exchange) {
    if (token.isEmpty()) {
      return true;
    }
    var given = exchange.getRequestHeaders().getFirst("Authorization");
    return given != null
        && MessageDigest.isEqual(given.getBytes(UTF_8), ("Bearer " + token.get()).getBytes(UTF_8));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}

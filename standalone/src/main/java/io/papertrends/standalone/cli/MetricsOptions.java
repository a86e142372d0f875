// SPDX-License-Identifier: Apache-2.0
package io.papertrends.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether and where a process shows what it measures of itself. */
final class MetricsOptions {

  @Option(
      names = "--metrics-port",
      paramLabel = "PORT",
      defaultValue = "${env:PAPERTRENDS_METRICS_PORT}",
      description = "Show metrics in Prometheus' format at http://127.0.0.1:PORT/metrics (default:"
          + " don't).")
  private Optional<Integer> port;

  /** A registry that is shown, if anybody wants to see it, until the process ends. */
  MeterRegistry registry() {
    if (port.isEmpty()) {
      return new SimpleMeterRegistry();
    }
    var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    show(registry, port.get());
    return registry;
  }

  private static void show(PrometheusMeterRegistry registry, int port) {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    try {
      var server = HttpServer.create(address, 0);
      server.createContext("/metrics", exchange -> answer(exchange, registry.scrape()));
      server.start();
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "cannot show metrics at " + address + ": " + e.getMessage(), e);
    }
  }

  private static void answer(HttpExchange exchange, String metrics) throws IOException {
    try (exchange) {
      var body = metrics.getBytes(UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}

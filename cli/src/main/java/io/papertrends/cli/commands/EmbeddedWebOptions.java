// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.cli.settings.OptionConverters;
import io.papertrends.metrics.ProcessMetrics;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.tagging.Vocabulary;
import io.papertrends.web.Web;
import io.papertrends.web.server.WebServer;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Address of the web pages in a process that also runs the broker and the application. */
final class EmbeddedWebOptions {

  @Option(
      names = "--web-port",
      paramLabel = "PORT",
      defaultValue = "8080",
      converter = OptionConverters.Port.class,
      description =
          "Port of the web pages; any free port if it is in use (default: ${DEFAULT-VALUE}).")
  private int port;

  @Mixin
  private WebOptions web;

  /**
   * Starts the web server, at any free port if the given one is in use, and adds its conditions to
   * the health of the process.
   */
  Web open(
      Path data,
      KafkaConnection connection,
      KafkaTopics kafkaTopics,
      Vocabulary topics,
      ProcessMetrics metrics) {
    Web pages;
    try {
      pages = new Web(data, connection, kafkaTopics, topics, web.access(port), metrics.registry());
    } catch (WebServer.PortTakenException e) {
      pages = new Web(data, connection, kafkaTopics, topics, web.access(0), metrics.registry());
    }
    pages.health().forEach(metrics.health()::require);
    return pages;
  }
}

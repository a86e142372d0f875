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

/** Where the pages are of a process that has the broker and the application, too. */
final class EmbeddedWebOptions {

  @Option(
      names = "--web-port",
      paramLabel = "PORT",
      defaultValue = "8080",
      converter = OptionConverters.Port.class,
      description =
          "Where the pages are; any free port if that is taken (default: ${DEFAULT-VALUE}).")
  private int port;

  @Mixin
  private WebOptions web;

  /** At a free port if that one is taken, and part of the health of the process. */
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

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.cli.settings.OptionConverters;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.tagging.Vocabulary;
import io.papertrends.web.Web;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves web pages, HTTP interface and feeds from the results in Kafka. */
@Command(
    name = "web",
    description = {
      "Serves the results as web pages, by an HTTP interface and as feeds, until it is stopped.",
      "Its index is built from Kafka; if it is deleted, it is built again. Each process has its own."
    })
final class WebCommand implements Callable<Integer>, CheckableCommand {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = "Folder for the index; one for each process.")
  private Path data;

  @Option(
      names = {"--port", "--web-port"},
      paramLabel = "PORT",
      defaultValue = "8080",
      converter = OptionConverters.Port.class,
      description = "Port of the web pages; 0 for any free port (default: ${DEFAULT-VALUE}).")
  private int port;

  @Mixin
  private WebOptions web;

  @Mixin
  private KafkaOptions kafka;

  @Mixin
  private KafkaTopicOptions kafkaTopicOptions;

  @Mixin
  private VocabularyOptions vocabulary;

  @Mixin
  private MetricsOptions metricsOptions;

  private final Console console;

  WebCommand(Console console) {
    this.console = console;
  }

  @Override
  public void check() {
    vocabulary.vocabulary();
    kafkaTopicOptions.kafkaTopics();
    web.check();
    metricsOptions.check();
  }

  @Override
  public Integer call() throws InterruptedException {
    var kafkaTopics = kafkaTopicOptions.kafkaTopics();
    var topics = vocabulary.vocabulary();
    var lock = FolderLock.of(data, "--data");
    try {
      kafka.prepare(kafkaTopics, console);
      return show(kafkaTopics, topics);
    } finally {
      lock.close();
    }
  }

  private int show(KafkaTopics kafkaTopics, Vocabulary topics) throws InterruptedException {
    try (var metrics = metricsOptions.open()) {
      var pages = new Web(
          data, kafka.connection(), kafkaTopics, topics, web.access(port), metrics.registry());
      pages.health().forEach(metrics.health()::require);
      Runtime.getRuntime().addShutdownHook(new Thread(pages::close, "end-of-web"));
      console.say("pages at " + pages.address() + ", with " + kafka.connection());
      Thread.currentThread().join();
      return ExitCode.DONE;
    }
  }
}

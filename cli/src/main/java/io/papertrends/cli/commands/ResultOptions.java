// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.cli.reading.KafkaResults;
import io.papertrends.cli.reading.ResultSource;
import io.papertrends.cli.reading.http.WebApi;
import io.papertrends.cli.reading.http.WebResults;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Option for reading results from a web process instead of Kafka. */
final class ResultOptions {

  @Option(
      names = "--web",
      paramLabel = "URL",
      description = "Ask the web process there instead of reading Kafka, such as "
          + "http://localhost:8080. A token for it is taken from " + WebOptions.TOKEN
          + ", or from a file that " + WebOptions.TOKEN + "_FILE names.")
  private Optional<String> web = Optional.empty();

  /** The results: from the web process if one is given, else from Kafka. */
  ResultSource results(KafkaOptions kafka, KafkaTopicOptions kafkaTopics) {
    return web.<ResultSource>map(url -> new WebResults(
            new WebApi(url, MetricsOptions.secret(WebOptions.TOKEN, System.getenv()))))
        .orElseGet(() -> new KafkaResults(kafka.connection(), kafkaTopics.kafkaTopics()));
  }
}

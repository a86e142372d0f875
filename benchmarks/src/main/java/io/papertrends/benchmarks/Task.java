// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.trends.detection.AlertRules;
import io.papertrends.trends.running.RunSettings;
import io.papertrends.trends.settings.TrendsSettings;
import java.nio.file.Path;
import java.util.List;

/**
 * What a process is to measure.
 *
 * @param measured what
 * @param bootstrapServers the broker
 * @param papers how many papers there are
 * @param threads how many threads an application has
 * @param folder an empty one, for state
 */
record Task(Measurement measured, String bootstrapServers, int papers, int threads, Path folder) {

  /** The Kafka topics that all measurements share. */
  static final KafkaTopics TOPICS =
      new KafkaTopics(KafkaTopics.DEFAULT_PREFIX, KafkaTopics.DEFAULT_PARTITIONS);

  /** What the results depend on, as in a replay. */
  static final TrendsSettings SETTINGS = TrendsSettings.replay(TOPICS, AlertRules.defaults());

  static Task of(String... arguments) {
    return new Task(
        Measurement.valueOf(arguments[0]),
        arguments[1],
        Integer.parseInt(arguments[2]),
        Integer.parseInt(arguments[3]),
        Path.of(arguments[4]));
  }

  List<String> arguments() {
    return List.of(
        measured.name(),
        bootstrapServers,
        String.valueOf(papers),
        String.valueOf(threads),
        folder.toString());
  }

  KafkaConnection connection() {
    return KafkaConnection.to(bootstrapServers);
  }

  RunSettings runSettings() {
    return new RunSettings(connection(), state(), threads);
  }

  Path state() {
    return folder.resolve("state");
  }

  /** A file that exists once a process that works together with this one has seen the end. */
  Path over() {
    return folder.resolveSibling("over");
  }

  /** Where the process leaves its figures. */
  Path result() {
    return folder.resolve("figures.json");
  }
}

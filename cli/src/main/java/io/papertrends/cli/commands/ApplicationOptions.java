// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.metrics.ProcessMetrics;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.tagging.Tagger;
import io.papertrends.tagging.Vocabulary;
import io.papertrends.trends.running.TrendsApplication;
import io.papertrends.trends.settings.TrendsSettings;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;

/**
 * Options of an application that runs until it is stopped: vocabulary, alerts, lateness and
 * resources.
 */
final class ApplicationOptions {

  @Mixin
  private KafkaTopicOptions kafkaTopicOptions;

  @Mixin
  private LiveOptions live;

  @Mixin
  private RunOptions run;

  @Mixin
  private VocabularyOptions vocabulary;

  @Mixin
  private AlertOptions alerts;

  Vocabulary vocabulary() {
    return vocabulary.vocabulary();
  }

  TrendsSettings settings(Vocabulary topics) {
    var alertRules = alerts.rules(topics);
    return live.settings(kafkaTopicOptions.kafkaTopics(), alertRules);
  }

  /** Checks what {@link #application} would use besides the vocabulary and the settings. */
  void check(KafkaConnection connection, Path stateDirectory) {
    run.settings(connection, stateDirectory);
  }

  /**
   * Creates the application without starting it, and adds its conditions to the health of the
   * process.
   */
  TrendsApplication application(
      TrendsSettings settings,
      KafkaConnection connection,
      Path stateDirectory,
      Tagger tagger,
      ProcessMetrics metrics) {
    return run.application(settings, connection, stateDirectory, tagger, metrics);
  }

  /** One sentence that says until when results are early, and why. */
  String finality() {
    return live.finality();
  }
}

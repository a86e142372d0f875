// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.tagging.Vocabulary;
import io.papertrends.trends.detection.AlertRules;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options for the rules of alerts. */
final class AlertOptions {

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "YAML file of alert rules; see docs/alerts.md.")
  private Optional<Path> file = Optional.empty();

  AlertRules rules(Vocabulary vocabulary) {
    return file.map(it -> AlertRules.read(it, vocabulary)).orElse(AlertRules.defaults());
  }
}

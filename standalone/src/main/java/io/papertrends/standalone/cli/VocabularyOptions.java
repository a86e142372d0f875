// SPDX-License-Identifier: Apache-2.0
package io.papertrends.standalone.cli;

import io.papertrends.trends.tagging.Tagger;
import io.papertrends.trends.tagging.Vocabulary;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which topics to look for. */
final class VocabularyOptions {

  @Option(
      names = "--vocabulary",
      paramLabel = "FILE",
      description = "YAML file of topics to look for (default: the starter vocabulary).")
  private Optional<Path> vocabulary;

  Tagger tagger() {
    return new Tagger(vocabulary.map(Vocabulary::in).orElseGet(Vocabulary::starter));
  }
}

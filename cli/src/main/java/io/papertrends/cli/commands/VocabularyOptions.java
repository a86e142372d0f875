// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.cli.settings.OptionConverters;
import io.papertrends.tagging.Tagger;
import io.papertrends.tagging.Vocabulary;
import io.papertrends.tagging.VocabularyFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options for the vocabulary. */
final class VocabularyOptions {

  @Option(
      names = "--vocabulary",
      paramLabel = "FILE",
      description =
          "YAML file of topics in addition to the starter vocabulary; may be repeated. A topic "
              + "replaces an earlier one with the same id.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--without-starter",
      description = "Use only the topics of the files, like \"starter: false\" in a file.")
  private boolean withoutStarter;

  @Option(
      names = "--minimum-mentions",
      paramLabel = "N",
      converter = OptionConverters.AtLeastOne.class,
      description = "Mentions that a topic needs in an abstract to count if it is not in the title"
          + " (default: that of the files, or 1); see docs/topics.md.")
  private Optional<Long> minimumMentions = Optional.empty();

  VocabularyFiles files() {
    return VocabularyFiles.read(!withoutStarter, files);
  }

  Vocabulary vocabulary() {
    var read = files().vocabulary();
    return minimumMentions
        .map(it -> read.withMinimumMentions((int) Math.min(it, Integer.MAX_VALUE)))
        .orElse(read);
  }

  Tagger tagger() {
    return new Tagger(vocabulary());
  }
}

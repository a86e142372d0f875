// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.tagging.Tagger;
import io.papertrends.tagging.Vocabulary;
import io.papertrends.tagging.VocabularyFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  VocabularyFiles files() {
    return VocabularyFiles.read(!withoutStarter, files);
  }

  Vocabulary vocabulary() {
    return files().vocabulary();
  }

  Tagger tagger() {
    return new Tagger(vocabulary());
  }
}

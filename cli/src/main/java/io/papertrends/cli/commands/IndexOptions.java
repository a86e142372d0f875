// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Option for the folder of the index of published papers. */
final class IndexOptions {

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = {
        "Folder for an index of the papers in Kafka, so that the next start reads only new "
            + "ones. It can be deleted at any time (default: papertrends in the user's cache "
            + "folder, else a temporary folder)."
      })
  private Optional<Path> index;

  Path folder() {
    return index.orElseGet(IndexOptions::cacheFolder);
  }

  private static Path cacheFolder() {
    var home = Path.of(System.getProperty("user.home"));
    var cache = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
        .filter(it -> !it.isEmpty())
        .map(Path::of)
        .orElse(home.resolve(".cache"));
    try {
      return Files.createDirectories(cache.resolve("papertrends"));
    } catch (IOException e) {
      return temporaryFolder();
    }
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("papertrends-index-");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep an index of published papers; see --index", e);
    }
  }
}

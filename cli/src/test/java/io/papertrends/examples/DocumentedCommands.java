// SPDX-License-Identifier: Apache-2.0
package io.papertrends.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The commands in the README, in the pages of {@code docs} and in CONTRIBUTING. */
final class DocumentedCommands {

  private static final Path ROOT = Path.of("..");
  private static final Pattern BLOCK = Pattern.compile("(?s)```\\w*\\n(.*?)```");
  private static final Pattern INLINE = Pattern.compile("`((?:\\./)?papertrends [^`]+)`");
  private static final Pattern OURS = Pattern.compile("(?:\\./)?papertrends .*");

  private DocumentedCommands() {}

  /** Command lines of papertrends without repetitions, including commands after a pipe. */
  static List<String> ofPapertrends() {
    return pages().flatMap(page -> commands(page).stream()).distinct().toList();
  }

  private static Stream<Path> pages() {
    try (var docs = Files.list(ROOT.resolve("docs"))) {
      var pages = new ArrayList<>(docs.filter(it -> it.toString().endsWith(".md"))
          // Its commands are the usage texts themselves.
          .filter(it -> !it.endsWith("reference.md"))
          .sorted()
          .toList());
      pages.add(0, ROOT.resolve("README.md"));
      pages.add(ROOT.resolve("CONTRIBUTING.md"));
      return pages.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> commands(Path page) {
    var text = read(page);
    var commands = new ArrayList<String>();
    BLOCK
        .matcher(text)
        .results()
        .flatMap(block -> block.group(1).replaceAll("\\|\\s*\n\\s*", "| ").lines())
        .map(String::strip)
        .filter(line -> OURS.matcher(line).matches())
        .forEach(commands::add);
    INLINE
        .matcher(BLOCK.matcher(text).replaceAll(""))
        .results()
        .map(it -> it.group(1))
        .forEach(commands::add);
    return commands;
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(page.toString(), e);
    }
  }
}

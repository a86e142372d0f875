// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.producer.sources.PaperSource;
import io.papertrends.producer.sources.PaperSources;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** All commands, options, sources and formats as a page, {@code docs/reference.md}. */
final class ReferencePage {

  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)(?=  | *$)");
  private static final Pattern TRAILING_SPACE = Pattern.compile("(?m) +$");

  private static final String BEGINNING = """
      # Reference

      Generated from the code; do not edit it by hand. To generate it again:
      `mvn -P quick test -pl cli -am -Dtest=ReferenceTest -Dsurefire.failIfNoSpecifiedTests=false -Dpapertrends.write`.

      Every command ends with one of these exit codes:

      | exit code | meaning |
      |---|---|
      | 0 | done |
      | 1 | failed; one sentence on the standard error says why |
      | 2 | wrong usage |
      | 3 | done, but some records were rejected or are in the dead letters |

      """;

  private ReferencePage() {}

  /** In Markdown. */
  static String markdown() {
    var page = new StringBuilder(BEGINNING);
    page.append("## Commands\n\n");
    commands()
        .forEach(it -> page.append("[").append(it).append("](#").append(it).append(") "));
    page.deleteCharAt(page.length() - 1).append("\n\n");
    for (var command : commands()) {
      page.append("### ").append(command).append("\n\n");
      page.append(verbatim(printed(command, "--help")));
    }
    if (commands().contains("help")) {
      page.append("## Configuration\n\n").append(verbatim(printed("help", "configuration")));
      page.append("## Figures\n\n").append(verbatim(printed("help", "figures")));
    }
    page.append("## Sources\n\n| source | description |\n|---|---|\n");
    sources().forEach(it -> page.append(row(it)));
    page.append("\n## Formats\n\n`");
    page.append(String.join("`, `", formats())).append("`. What they are is in ");
    page.append("[sources and formats](sources.md#formats).\n");
    return page.toString();
  }

  private static List<String> commands() {
    var help = printed("--help");
    return COMMAND
        .matcher(help.substring(help.indexOf("Commands:")))
        .results()
        .map(it -> it.group(1))
        .toList();
  }

  private static List<PaperSource> sources() {
    return PaperSources.onClassPath().all().stream()
        .sorted(Comparator.comparing(PaperSource::name))
        .toList();
  }

  /** The names of all formats, in the order in which they are tried. */
  static List<String> formats() {
    var refusal = CommandResult.of("tag", "--format", "none", "pom.xml").err();
    var names = refusal.substring(refusal.indexOf("there are ") + "there are ".length());
    return Arrays.stream(names.strip().split(", ")).toList();
  }

  private static String row(PaperSource source) {
    return "| `" + source.name() + "` | " + source.description().replace("|", "\\|") + " |\n";
  }

  private static String verbatim(String text) {
    return "```text\n" + TRAILING_SPACE.matcher(text.strip()).replaceAll("") + "\n```\n\n";
  }

  private static String printed(String... arguments) {
    var result = CommandResult.of(arguments);
    if (result.exitCode() != ExitCode.DONE) {
      throw new IllegalStateException(String.join(" ", arguments) + ": " + result.err());
    }
    return result.out();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.config.NearestNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains commands and other topics of the help. */
@Command(
    name = "help",
    description =
        "Explains a command, the figures of boards (help figures), or where options can be"
            + " set (help configuration).")
final class HelpCommand implements Callable<Integer> {

  private static final String FIGURES = """
      Papers    papers in the window that mention the topic; each counts once.
      Share     these papers as a share of all papers in the window.
      Expected  papers that the topic's own past predicts (for a pair: if its two topics
                occurred together by chance), given the number of all papers in the window.
      Lift      papers divided by expected papers, shrunk towards 1 where there are few: 4 papers
                where 0.1 were expected do not mean "40 times as many". In brackets
                its 90 % interval; "rising" and "pairs" rank by the lower end.
      Was       the rank in the window that ended a day earlier; "new" if no paper in that
                window mentions the topic.
      Early     the day is still open for papers; figures may change.
      Final     all partitions have passed the day by the allowed lateness; emitted once.
      Correction  a late paper changed a final result.
      Severity  low, medium or high, by lift and number of papers.
      """;

  private static final String CONFIGURATION = """
      The value of an option comes from the first of these places that sets it:
        1. the command line,
        2. the environment: PAPERTRENDS_GRACE_DAYS for --grace-days, and so on,
        3. the configuration file, by command ("run.grace-days = 3"),
        4. the configuration file, for all commands ("grace-days = 3"),
        5. the default in the help text.
      The configuration file is a Java properties file. It is the one of --config,
      else of PAPERTRENDS_CONFIG, else the first that exists of
      ~/.config/papertrends/papertrends.properties (or in XDG_CONFIG_HOME) and
      /etc/papertrends/papertrends.properties. --print-config shows the resulting values.
      """;

  @Parameters(
      arity = "0..1",
      paramLabel = "COMMAND",
      description = "Command, figures or configuration.")
  private Optional<String> wanted = Optional.empty();

  @Spec
  private CommandSpec spec;

  private final Console console;

  HelpCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var root = spec.root().commandLine();
    console.print(text(root).stripTrailing());
    return ExitCode.DONE;
  }

  private String text(CommandLine root) {
    if (wanted.isEmpty()) {
      return root.getUsageMessage();
    }
    var name = wanted.get();
    if (root.getSubcommands().containsKey(name)) {
      return root.getSubcommands().get(name).getUsageMessage();
    }
    return switch (name) {
      case "figures" -> FIGURES;
      case "configuration" -> CONFIGURATION;
      default -> {
        var names = new ArrayList<>(root.getSubcommands().keySet());
        names.addAll(List.of("figures", "configuration"));
        throw new IllegalArgumentException(
            "there is no command \"" + name + "\"" + NearestNames.question(name, names));
      }
    };
  }
}

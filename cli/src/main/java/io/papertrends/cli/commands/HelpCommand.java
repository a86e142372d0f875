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

/** Help on a command, and on what is no command but needs explaining. */
@Command(
    name = "help",
    description =
        "Explains a command, the figures of boards (help figures), or where options can be"
            + " set (help configuration).")
final class HelpCommand implements Callable<Integer> {

  private static final String FIGURES = """
      Papers    papers of the window that mention the topic; each counts once.
      Share     these papers, of all papers of the window.
      Expected  papers to be expected from the topic's own past (of a pair: if its two
                topics met by chance), given how many papers there are in all.
      Lift      papers relative to expected, shrunk towards 1 where little is known: 4 papers
                where 0.1 were expected do not mean "40 times as many". In brackets
                its 90 % interval; "rising" and "pairs" rank by the lower end.
      Was       the rank in the window that ended a day earlier; "new" if no paper of that
                window mentions the topic.
      Early     the day is still open for papers; figures will change.
      Final     every input has passed the day by the allowed lateness; emitted once.
      Correction  a later paper changed what was final.
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

  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "What to explain.")
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

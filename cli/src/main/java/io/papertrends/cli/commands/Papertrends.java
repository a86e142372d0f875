// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.cli.settings.ConfigFile;
import io.papertrends.cli.settings.ConfiguredDefaults;
import io.papertrends.cli.settings.EnvironmentVariables;
import io.papertrends.cli.settings.GroupedOptions;
import io.papertrends.cli.settings.LogLevel;
import io.papertrends.cli.settings.OptionConverters;
import io.papertrends.producer.sources.PaperSource;
import io.papertrends.producer.sources.PaperSources;
import io.papertrends.schemas.DayZone;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;

/** The command line as a whole. */
@Command(
    name = "papertrends",
    mixinStandardHelpOptions = true,
    versionProvider = Papertrends.Version.class,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    description = "Finds research topics that are taking off, while it happens.")
public final class Papertrends {

  /** Width of the help in characters if that of the terminal is unknown. */
  private static final int HELP_WIDTH = 80;

  private static final Map<String, String> HEADINGS = Map.of(
      "KafkaOptions", "Kafka",
      "KafkaTopicOptions", "Kafka topics",
      "SchemaRegistryOptions", "Schema registry",
      "LiveOptions", "When days are final",
      "MetricsOptions", "Metrics and health",
      "WebOptions", "Pages",
      "VocabularyOptions", "Topics to look for",
      "RunOptions", "Resources",
      "IndexOptions", "Index",
      "Format", "Output");

  /** For the help: {@link ConfigFile} reads it before all other options. */
  @SuppressWarnings("unused")
  @Option(
      names = ConfigFile.OPTION,
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "File that sets options; see papertrends help configuration.")
  private Path config;

  private final Console console;

  Papertrends(Console console) {
    this.console = console;
  }

  /** Runs one command; returns its exit code, see {@link ExitCode}. */
  public static int run(String[] args, Console console) {
    return new Papertrends(console).run(List.of(args), System.getenv());
  }

  private int run(List<String> args, Map<String, String> environment) {
    int exitCode = execute(args, environment);
    console.err().flush();
    if (console.out().checkError() && exitCode == ExitCode.DONE) {
      console.say("papertrends: not all results could be written to the standard output");
      return ExitCode.FAILED;
    }
    return exitCode;
  }

  private int execute(List<String> args, Map<String, String> environment) {
    var commandLine = prepared(Commands.add(args, new CommandLine(this), console));
    try {
      DayZone.in(environment);
      LogLevel.check(environment);
      var file = ConfigFile.read(args, environment, this::commandLine);
      commandLine.setDefaultValueProvider(new ConfiguredDefaults(environment, file));
    } catch (IllegalArgumentException e) {
      console.say("papertrends: " + e.getMessage());
      return ExitCode.USAGE;
    } catch (RuntimeException e) {
      return failed(e);
    }
    try {
      return commandLine.execute(args.toArray(String[]::new));
    } catch (OutOfMemoryError e) {
      return failed(e);
    }
  }

  /** All commands, without values of options from elsewhere. */
  CommandLine commandLine() {
    return prepared(Commands.addAll(new CommandLine(this), console));
  }

  private CommandLine prepared(CommandLine commandLine) {
    OptionConverters.in(commandLine)
        .setOut(console.out())
        .setErr(console.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(console.isTerminal() ? console.terminal().columns() : HELP_WIDTH)
        .setExecutionStrategy(this::execute)
        .setParameterExceptionHandler((error, given) -> misused(error))
        .setExecutionExceptionHandler((error, line, result) -> failed(error));
    new GroupedOptions(HEADINGS).in(commandLine);
    return commandLine;
  }

  private int execute(ParseResult result) {
    if (PrintedConfig.isWanted(result)) {
      return printedConfig(result);
    }
    if (!result.hasSubcommand()
        && !result.isUsageHelpRequested()
        && !result.isVersionHelpRequested()) {
      console.err().println(result.commandSpec().commandLine().getUsageMessage().stripTrailing());
      return ExitCode.USAGE;
    }
    warnOfUnknownVariables();
    return new RunLast().execute(result);
  }

  private int printedConfig(ParseResult result) {
    try {
      warnOfUnknownVariables();
      PrintedConfig.print(result, console);
      return ExitCode.DONE;
    } catch (RuntimeException e) {
      return failed(e);
    }
  }

  private void warnOfUnknownVariables() {
    EnvironmentVariables.unknown(System.getenv().keySet(), this::commandLine, Papertrends::sources)
        .forEach(it -> console.say("papertrends: " + it));
  }

  private static List<String> sources() {
    return PaperSources.onClassPath().all().stream().map(PaperSource::name).toList();
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      var version = Papertrends.class.getPackage().getImplementationVersion();
      return new String[] {"papertrends " + (version == null ? "(not packaged)" : version)};
    }
  }

  /**
   * Whether the process is ending because of a signal: then errors are expected and not reported.
   */
  private static boolean isEnding() {
    try {
      var hook = new Thread(() -> {}, "never-run");
      Runtime.getRuntime().addShutdownHook(hook);
      Runtime.getRuntime().removeShutdownHook(hook);
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  private int misused(ParameterException error) {
    console.say("papertrends: " + ErrorMessages.of(error));
    return ExitCode.USAGE;
  }

  private int failed(Throwable error) {
    if (isEnding()) {
      return ExitCode.FAILED;
    }
    var sentence = ErrorMessages.of(error);
    if (sentence.isPresent()) {
      console.say("papertrends: " + sentence.get());
    } else {
      // An unexpected error is a defect, and a report of it needs the stack trace.
      console.say("papertrends: unexpected error");
      error.printStackTrace(console.err());
    }
    return error instanceof IllegalArgumentException ? ExitCode.USAGE : ExitCode.FAILED;
  }
}

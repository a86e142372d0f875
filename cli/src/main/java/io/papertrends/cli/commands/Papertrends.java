// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.notifier.NotifierFailedException;
import io.papertrends.notifier.channels.InvalidChannelsException;
import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.publishing.PublishFailedException;
import io.papertrends.schemas.DayZone;
import io.papertrends.schemas.KafkaSetupException;
import io.papertrends.schemas.SchemaUnavailableException;
import io.papertrends.tagging.InvalidVocabularyException;
import io.papertrends.trends.detection.InvalidRulesException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
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
    description = "Tells which research topics are taking off, while it happens.")
public final class Papertrends {

  /** Errors whose message says all that the person at the command line needs. */
  private static final List<Class<? extends RuntimeException>> EXPLAINED = List.of(
      UnusableInputException.class,
      InvalidVocabularyException.class,
      InvalidChannelsException.class,
      InvalidRulesException.class,
      KafkaSetupException.class,
      PublishFailedException.class,
      SchemaUnavailableException.class,
      NotifierFailedException.class,
      ApplicationFailedException.class,
      IllegalArgumentException.class);

  Papertrends() {}

  /** Runs one command; returns its exit code, see {@link ExitCode}. */
  public static int run(String[] args, PrintWriter out, PrintWriter err, boolean isTerminal) {
    var console = new Console(out, err, isTerminal);
    var commandLine = new CommandLine(new Papertrends())
        .addSubcommand(new DemoCommand(console))
        .addSubcommand(new ReplayCommand(console))
        .addSubcommand(new StandaloneCommand(console))
        .addSubcommand(new PublishCommand(console))
        .addSubcommand(new FollowCommand(console))
        .addSubcommand(new RunCommand(console))
        .addSubcommand(new WatchCommand(console))
        .addSubcommand(new DecodeCommand(console))
        .addSubcommand(new NotifyCommand(console))
        .addSubcommand(new TagCommand(console))
        .addSubcommand(new BacktestCommand(console))
        .addSubcommand(new TopicsCommand(console))
        .addSubcommand(new LearnCommand(console))
        .addSubcommand(new RetagCommand(console))
        .registerConverter(Duration.class, new FriendlyDuration())
        .setOut(out)
        .setErr(err)
        .setExecutionStrategy(result -> execute(result, console))
        .setExecutionExceptionHandler((error, line, result) -> failed(error, console));
    try {
      DayZone.get();
    } catch (IllegalArgumentException e) {
      console.say("papertrends: " + e.getMessage());
      return ExitCode.USAGE;
    }
    int exitCode = commandLine.execute(args);
    err.flush();
    if (out.checkError() && exitCode == ExitCode.DONE) {
      console.say("papertrends: not all results could be written to the standard output");
      return ExitCode.FAILED;
    }
    return exitCode;
  }

  private static int execute(ParseResult result, Console console) {
    if (PrintedConfig.isWanted(result)) {
      PrintedConfig.print(result, console);
      return ExitCode.DONE;
    }
    return new RunLast().execute(result);
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      var version = Papertrends.class.getPackage().getImplementationVersion();
      return new String[] {"papertrends " + (version == null ? "(not packaged)" : version)};
    }
  }

  private static int failed(Exception error, Console console) {
    if (error instanceof IllegalArgumentException) {
      console.say("papertrends: " + error.getMessage());
      return ExitCode.USAGE;
    }
    if (EXPLAINED.stream().anyMatch(it -> it.isInstance(error))) {
      console.say("papertrends: " + error.getMessage());
    } else {
      // Nobody foresaw it, so it is a defect, and the trace is what a report of it needs.
      console.say("papertrends: unexpected error");
      error.printStackTrace(console.err());
    }
    return ExitCode.FAILED;
  }
}

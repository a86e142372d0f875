// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * All commands, in the order of the help. Reading the options of all commands takes longer than a
 * short command itself, so only the named command is read in full, and a list of commands has names
 * and descriptions only.
 */
final class Commands {

  /** The command that explains all others. */
  private static final String HELP = "help";

  private static final Set<String> ANSWERED_BY_NAMES = Set.of("-h", "--help", "-V", "--version");

  private record Entry(Class<?> type, Function<Console, ?> maker) {}

  private static final Map<String, Entry> BY_NAME = byName();

  private Commands() {}

  private static Map<String, Entry> byName() {
    var commands = new LinkedHashMap<String, Entry>();
    commands.put("demo", new Entry(DemoCommand.class, DemoCommand::new));
    commands.put("replay", new Entry(ReplayCommand.class, ReplayCommand::new));
    commands.put("standalone", new Entry(StandaloneCommand.class, StandaloneCommand::new));
    commands.put("publish", new Entry(PublishCommand.class, PublishCommand::new));
    commands.put("follow", new Entry(FollowCommand.class, FollowCommand::new));
    commands.put("run", new Entry(RunCommand.class, RunCommand::new));
    commands.put("boards", new Entry(BoardsCommand.class, BoardsCommand::new));
    commands.put("show", new Entry(ShowCommand.class, ShowCommand::new));
    commands.put("watch", new Entry(WatchCommand.class, WatchCommand::new));
    commands.put("decode", new Entry(DecodeCommand.class, DecodeCommand::new));
    commands.put("web", new Entry(WebCommand.class, WebCommand::new));
    commands.put("notify", new Entry(NotifyCommand.class, NotifyCommand::new));
    commands.put("tag", new Entry(TagCommand.class, TagCommand::new));
    commands.put("backtest", new Entry(BacktestCommand.class, BacktestCommand::new));
    commands.put("topics", new Entry(TopicsCommand.class, TopicsCommand::new));
    commands.put("learn", new Entry(LearnCommand.class, LearnCommand::new));
    commands.put("retag", new Entry(RetagCommand.class, RetagCommand::new));
    commands.put(HELP, new Entry(HelpCommand.class, HelpCommand::new));
    return commands;
  }

  /** Adds the commands that these arguments need. */
  static CommandLine add(List<String> args, CommandLine root, Console console) {
    var first = args.isEmpty() ? "--help" : args.get(0);
    if (args.size() <= 1 && ANSWERED_BY_NAMES.contains(first)) {
      BY_NAME.forEach((name, entry) -> root.addSubcommand(name, described(entry.type())));
      return root;
    }
    if (BY_NAME.containsKey(first) && !first.equals(HELP)) {
      return root.addSubcommand(first, BY_NAME.get(first).maker().apply(console));
    }
    return addAll(root, console);
  }

  /** Adds all commands with all their options. */
  static CommandLine addAll(CommandLine root, Console console) {
    BY_NAME.forEach((name, entry) -> root.addSubcommand(name, entry.maker().apply(console)));
    return root;
  }

  /** A command with its description, for the list of commands. */
  private static CommandSpec described(Class<?> type) {
    var spec = CommandSpec.create();
    spec.usageMessage().description(type.getAnnotation(Command.class).description());
    return spec;
  }
}

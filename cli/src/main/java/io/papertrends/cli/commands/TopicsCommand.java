// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.papertrends.cli.reading.ExplanationLine;
import io.papertrends.cli.reading.TopicTable;
import io.papertrends.producer.UnusableInputException;
import io.papertrends.tagging.Tagger;
import io.papertrends.tagging.Topic;
import io.papertrends.tagging.words.NameForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists and checks the vocabulary, and explains why a text counts for a topic. */
@Command(
    name = "topics",
    description = {
      "Lists the topics of the vocabulary, checks it, explains which names in a text count,"
          + " or imports another vocabulary.",
      "Ends with 1 if --check finds an error."
    })
final class TopicsCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "TEXT",
      description = "List only topics with this text in a name.")
  private Optional<String> search;

  @ArgGroup(exclusive = true)
  private Instead instead = new Instead();

  @Option(names = "--json", description = "Print topics or explanations as JSON, one a line.")
  private boolean json;

  @Mixin
  private VocabularyOptions vocabulary;

  private final Console console;

  TopicsCommand(Console console) {
    this.console = console;
  }

  /** Actions other than listing. */
  static final class Instead {

    @Option(names = "--check", description = "Report all errors and warnings of the vocabulary.")
    private boolean check;

    @Option(
        names = "--explain",
        paramLabel = "TEXT",
        description = "Explain for every name in the text whether it counts; - reads the standard "
            + "input. If there are several lines, the first is the title.")
    private Optional<String> text = Optional.empty();

    @Option(
        names = "--explain-file",
        paramLabel = "FILE",
        description = "The same for the text of a file.")
    private Optional<Path> file = Optional.empty();

    @Option(
        names = "--import",
        paramLabel = "FILE",
        description =
            "Convert another vocabulary and print it: SKOS in RDF/XML, a table with a header "
                + "line, or JSON Lines, plain or compressed.")
    private Optional<String> imported = Optional.empty();
  }

  @Mixin
  private ImportOptions importOptions;

  @Override
  public Integer call() {
    if (instead.check) {
      return check();
    }
    if (instead.imported.isPresent()) {
      importOptions.convert(instead.imported.get(), console);
      return ExitCode.DONE;
    }
    var text = instead
        .text
        .map(TopicsCommand::orStandardInput)
        .or(() -> instead.file.map(TopicsCommand::contents));
    if (text.isPresent()) {
      explain(text.get(), vocabulary.tagger());
    } else {
      list();
    }
    return ExitCode.DONE;
  }

  private int check() {
    var files = vocabulary.files();
    var problems = files.problems();
    long errors = problems.stream().filter(it -> it.isError()).count();
    problems.forEach(it -> console.print((it.isError() ? "error: " : "warning: ") + it.message()));
    if (errors > 0) {
      console.say(
          "papertrends: " + errors + " errors, " + (problems.size() - errors) + " warnings");
      return ExitCode.FAILED;
    }
    var topics = files.vocabulary().topics();
    long names = topics.stream().flatMap(Topic::names).count();
    var reviewed = files.date().map(it -> ", reviewed on " + it).orElse("");
    console.say(topics.size() + " topics with " + names + " names" + reviewed + ": no error, "
        + problems.size() + " warnings");
    return ExitCode.DONE;
  }

  private void list() {
    var topics = vocabulary.files().vocabulary().topics().stream()
        .filter(topic -> search.isEmpty() || has(topic, search.get()))
        .toList();
    if (json) {
      topics.forEach(topic -> console.print(TopicTable.json(topic)));
    } else if (topics.isEmpty()) {
      console.say("no topic has \"" + search.orElse("") + "\" in a name");
    } else {
      console.print(TopicTable.of(topics, console.terminal()));
    }
  }

  private static boolean has(Topic topic, String text) {
    var form = NameForm.of(text);
    return topic.id().contains(text.toLowerCase(Locale.ROOT))
        || topic.names().anyMatch(name -> !form.isEmpty() && NameForm.of(name).contains(form));
  }

  private void explain(String text, Tagger tagger) {
    var lines = text.strip().split("\\R", 2);
    var title = lines.length == 2 ? lines[0] : "";
    var explanations = tagger.explain(title, lines[lines.length - 1]);
    explanations.forEach(
        it -> console.print(json ? ExplanationLine.json(it) : ExplanationLine.of(it)));
    if (explanations.isEmpty()) {
      console.say("no name of a topic is in it");
    }
  }

  private static String orStandardInput(String text) {
    if (!text.equals("-")) {
      return text;
    }
    try {
      return new String(System.in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UnusableInputException("cannot read the standard input: " + e.getMessage(), e);
    }
  }

  private static String contents(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UnusableInputException("cannot read " + file, e);
    }
  }
}

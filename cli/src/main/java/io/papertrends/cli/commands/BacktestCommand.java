// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.cli.reading.AlertExplanationJson;
import io.papertrends.cli.reading.AlertExplanationReport;
import io.papertrends.cli.reading.AlertTable;
import io.papertrends.cli.reading.Event;
import io.papertrends.cli.reading.SubjectIds;
import io.papertrends.config.NearestNames;
import io.papertrends.producer.inputs.PaperText;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.producer.parsing.ParseResult.Withdrawn;
import io.papertrends.schemas.Paper;
import io.papertrends.schemas.TaggedPaper;
import io.papertrends.tagging.KeywordId;
import io.papertrends.tagging.Tagger;
import io.papertrends.tagging.Topic;
import io.papertrends.tagging.Vocabulary;
import io.papertrends.trends.detection.AlertRules;
import io.papertrends.trends.detection.KnownBursts;
import io.papertrends.trends.results.Backtest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Computes the alerts that the papers of files would have caused. */
@Command(
    name = "backtest",
    description = {
      "Prints the alerts that the papers of files would have caused, day by day; without "
          + "Kafka.",
      "Ends with 0 if all records were papers, 3 if some were not."
    })
final class BacktestCommand implements Callable<Integer> {

  @Option(
      names = "--truth",
      paramLabel = "FILE",
      description =
          "CSV file of known bursts to compare the alerts with: topic, first day and, if known,"
              + " last day.")
  private Optional<Path> truth;

  @Option(
      names = "--explain",
      paramLabel = "TOPIC",
      description =
          "Explain why an alert of this topic or keyword started on a day, or why none did, with"
              + " every figure beside its bound.")
  private Optional<String> explained;

  @Option(
      names = "--day",
      paramLabel = "YYYY-MM-DD",
      description = "Day to explain (default: that of the topic's first alert, or of its smallest"
          + " p if it has none).")
  private Optional<LocalDate> day;

  @Option(
      names = "--json",
      description =
          "Print alert events as JSON, one a line, with their evidence; or the explanation.")
  private boolean json;

  @Mixin
  private InputOptions input;

  @Mixin
  private VocabularyOptions vocabulary;

  @Mixin
  private AlertOptions alerts;

  private final Console console;
  private final Map<String, Paper> papers = new LinkedHashMap<>();
  private int rejected;

  BacktestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var topics = vocabulary.vocabulary();
    var alertRules = alerts.rules(topics);
    var ids = topics.topics().stream().map(Topic::id).collect(Collectors.toSet());
    var known = truth
        .map(KnownBursts::read)
        .map(it -> it.requireTopics(id -> KeywordId.is(id) || ids.contains(id)));
    if (day.isPresent() && explained.isEmpty()) {
      throw new IllegalArgumentException("--day is for --explain");
    }
    input.readAll(console, "reading", this::take);
    var tagger = new Tagger(topics);
    var backtest = backtest(tagger, alertRules);
    SlowGrowth.sayIfUntested(backtest.days(), console);
    if (explained.isPresent()) {
      return explain(explained.get(), backtest, topics, tagger);
    }
    var steps = run(backtest, backtest::run);
    if (json) {
      steps.forEach(step -> console.print(new Event(step.getId(), step).valueAsJson()));
    } else {
      console.print(AlertTable.of(steps, console.terminal()));
    }
    known.ifPresent(it -> say(it.score(steps)));
    return rejected == 0 ? ExitCode.DONE : ExitCode.SOME_REJECTED;
  }

  /** Adds a paper; a later record replaces an earlier one. */
  private void take(PaperText text, ParseResult result) {
    if (result instanceof Rejected no) {
      rejected++;
      console.say(text.name() + ", " + no.position() + ": " + no.explanation());
    } else if (result instanceof Withdrawn gone) {
      papers.remove(gone.id());
    } else if (result instanceof Parsed yes) {
      papers.put(yes.paper().getId(), yes.paper());
    }
  }

  private int explain(String written, Backtest backtest, Vocabulary topics, Tagger tagger) {
    var subjects = backtest.subjects();
    var subject =
        SubjectIds.of(written, topics).stream().filter(subjects::contains).findFirst();
    if (subject.isEmpty()) {
      console.say("papertrends: no paper mentions a topic \"" + written + "\""
          + NearestNames.question(written, subjects));
      return ExitCode.FAILED;
    }
    var wanted = day.map(it -> OptionalInt.of(dayOf(it, backtest))).orElse(OptionalInt.empty());
    var explanation = run(backtest, onDay -> backtest.explain(subject.get(), wanted, onDay));
    if (json) {
      console.print(AlertExplanationJson.of(explanation));
    } else {
      var name = tagger.label(subject.get()) + " (" + subject.get() + ")";
      AlertExplanationReport.lines(explanation, name, console.terminal()).forEach(console::print);
    }
    return rejected == 0 ? ExitCode.DONE : ExitCode.SOME_REJECTED;
  }

  private static int dayOf(LocalDate day, Backtest backtest) {
    int number = (int) day.toEpochDay();
    int first = backtest.firstDay();
    int last = first + backtest.days() - 1;
    if (number < first || number > last) {
      throw new IllegalArgumentException("--day " + day + ": the papers are of "
          + LocalDate.ofEpochDay(first) + " to " + LocalDate.ofEpochDay(last));
    }
    return number;
  }

  private Backtest backtest(Tagger tagger, AlertRules alertRules) {
    var backtest = new Backtest(alertRules, tagger);
    tagged(tagger).forEach(it -> backtest.add(it, papers.get(it.getId())));
    return backtest;
  }

  private <T> T run(Backtest backtest, Function<IntConsumer, T> work) {
    try (var bar = console.progressBar("looking for alerts", " days", 1, backtest.days())) {
      return work.apply(bar::stepTo);
    }
  }

  private List<TaggedPaper> tagged(Tagger tagger) {
    try (var bar = console.progressBar("tagging", " papers", 1, papers.size())) {
      return papers.values().parallelStream()
          .map(tagger::tag)
          .peek(paper -> bar.step())
          .toList();
    }
  }

  private void say(KnownBursts.Score score) {
    console.say(String.format(
        Locale.ROOT,
        "%d of %d alerts mean a known burst (precision %.2f); %d of %d bursts found (recall"
            + " %.2f)%s",
        score.right(),
        score.alerts(),
        score.precision(),
        score.found(),
        score.bursts(),
        score.recall(),
        score.medianDelay().map(days -> ", median delay " + days + " days").orElse("")));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.cli.reading.AlertTable;
import io.papertrends.cli.reading.Event;
import io.papertrends.producer.inputs.PaperText;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.producer.parsing.ParseResult.Withdrawn;
import io.papertrends.schemas.Paper;
import io.papertrends.schemas.TaggedPaper;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.tagging.KeywordId;
import io.papertrends.tagging.Tagger;
import io.papertrends.tagging.Topic;
import io.papertrends.tagging.Vocabulary;
import io.papertrends.trends.detection.AlertRules;
import io.papertrends.trends.detection.KnownBursts;
import io.papertrends.trends.results.Backtest;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
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
      names = "--json",
      description = "Print alert events as JSON, one a line, with their evidence.")
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
    input.readAll(console, "reading", this::take);
    var steps = alerts(topics, alertRules);
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

  private List<TrendAlert> alerts(Vocabulary topics, AlertRules alertRules) {
    var tagger = new Tagger(topics);
    var backtest = new Backtest(alertRules, tagger);
    tagged(tagger).forEach(it -> backtest.add(it, papers.get(it.getId())));
    try (var bar = console.progressBar("looking for alerts", " days", 1, backtest.days())) {
      return backtest.run(bar::stepTo);
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

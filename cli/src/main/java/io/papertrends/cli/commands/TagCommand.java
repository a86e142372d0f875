// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.cli.reading.Event;
import io.papertrends.cli.reading.ExplanationLine;
import io.papertrends.cli.reading.ReadableLine;
import io.papertrends.producer.inputs.PaperText;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.producer.parsing.ParseResult.Withdrawn;
import io.papertrends.schemas.Paper;
import io.papertrends.tagging.Tagger;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tags papers without Kafka. */
@Command(name = "tag", description = "Tags the papers of files, without Kafka.")
final class TagCommand implements Callable<Integer> {

  @Mixin
  private InputOptions input;

  @Mixin
  private VocabularyOptions vocabulary;

  @Option(
      names = "--json",
      description = "Print tagged papers as JSON, one a line, with every mention and its position.")
  private boolean json;

  @Option(
      names = "--explain",
      description = "Explain for every name of a topic in each paper whether it counts, and why.")
  private boolean explain;

  private final Console console;
  private int rejected;
  private int withdrawn;

  TagCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var tagger = vocabulary.tagger();
    input.read(input.inputs(), console::say, (text, result) -> show(text, result, tagger));
    OtherLanguages.say(tagger, console);
    if (withdrawn > 0) {
      console.say(
          "withdrawn, so not tagged: " + withdrawn + (withdrawn == 1 ? " paper" : " papers"));
    }
    return rejected == 0 ? ExitCode.DONE : ExitCode.SOME_REJECTED;
  }

  private void show(PaperText text, ParseResult result, Tagger tagger) {
    if (result instanceof Rejected no) {
      rejected++;
      console.say(text.name() + ", " + no.position() + ": " + no.explanation());
    } else if (result instanceof Withdrawn gone) {
      withdrawn++;
      if (!json) {
        print(new Event(gone.id(), null));
      }
    } else if (result instanceof Parsed yes) {
      print(yes.paper(), tagger);
    }
  }

  private void print(Paper paper, Tagger tagger) {
    if (!explain || !json) {
      print(new Event(paper.getId(), tagger.tag(paper)));
    }
    if (explain) {
      tagger
          .explain(paper.getTitle(), paper.getAbstract$())
          .forEach(it -> console.print(
              json ? ExplanationLine.json(paper.getId(), it) : "  " + ExplanationLine.of(it)));
    }
  }

  private void print(Event event) {
    console.print(json ? event.valueAsJson() : ReadableLine.of(event));
  }
}

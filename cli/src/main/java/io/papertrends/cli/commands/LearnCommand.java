// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.tagging.VocabularyWriter;
import io.papertrends.tagging.acronyms.EvidenceThreshold;
import io.papertrends.tagging.learning.TopicProposal;
import io.papertrends.tagging.learning.VocabularyLearning;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proposes names and topics that are missing in the vocabulary. */
@Command(
    name = "learn",
    description = {
      "Reads the papers of files and prints names of topics that the vocabulary lacks and "
          + "keywords that might be topics, each with its evidence, as a vocabulary file for you "
          + "to review.",
      "Use what you keep with --vocabulary, or apply it to a running application by retag."
    })
final class LearnCommand implements Callable<Integer> {

  @Mixin
  private InputOptions input;

  @Mixin
  private VocabularyOptions vocabulary;

  @Option(
      names = "--papers",
      paramLabel = "N",
      defaultValue = "10",
      description = "Minimum number of papers that have a keyword or define a short form (default: "
          + "${DEFAULT-VALUE}).")
  private int papers;

  @Option(
      names = "--share",
      paramLabel = "SHARE",
      defaultValue = "0.8",
      description =
          "Minimum fraction of the papers defining a short form that must agree on its meaning "
              + "(default: ${DEFAULT-VALUE}).")
  private double share;

  private final Console console;
  private final Set<String> seen = new HashSet<>();

  LearnCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var enough = new EvidenceThreshold(papers, share);
    var proposals = proposals(enough);
    console.print("topics:");
    for (var proposal : proposals) {
      proposal.evidence().forEach(it -> console.print("  # " + it));
      VocabularyWriter.writeTopics(List.of(proposal.topic()), console::print);
    }
    console.say(seen.size() + " papers read, " + proposals.size() + " topics proposed");
    return ExitCode.DONE;
  }

  private List<TopicProposal> proposals(EvidenceThreshold enough) {
    try (var learning = new VocabularyLearning(vocabulary.vocabulary())) {
      input.readAll(console, "learning", (text, result) -> {
        if (result instanceof Parsed yes && seen.add(yes.paper().getId())) {
          learning.read(yes.paper());
        }
      });
      return learning.proposals(enough);
    }
  }
}

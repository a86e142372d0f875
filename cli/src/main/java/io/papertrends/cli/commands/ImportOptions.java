// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.inputs.PaperInput;
import io.papertrends.producer.inputs.PaperText;
import io.papertrends.tagging.Topic;
import io.papertrends.tagging.VocabularyWriter;
import io.papertrends.tagging.importing.DroppedConcept;
import io.papertrends.tagging.importing.UnreadableVocabularyException;
import io.papertrends.tagging.importing.VocabularyImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Options for importing another vocabulary. */
final class ImportOptions {

  private static final int EXAMPLES = 3;

  @Option(
      names = "--keep-general-words",
      description = "With --import: keep names of one word that may be ambiguous.")
  private boolean keepGeneralWords;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "With --import: write to FILE what was left out, and why.")
  private Optional<Path> report = Optional.empty();

  void convert(String name, Console console) {
    var lines = new ArrayList<String>();
    PaperInput.of(name, System.in).forEachText(text -> convert(text, console, lines));
    report.ifPresent(file -> write(file, lines));
  }

  private void convert(PaperText text, Console console, List<String> lines) {
    VocabularyImport result;
    try {
      result = VocabularyImport.of(text.reader(), keepGeneralWords);
    } catch (UnreadableVocabularyException e) {
      throw new UnusableInputException(text.name() + ": " + e.getMessage(), e);
    }
    VocabularyWriter.write(result.topics(), console::print);
    long names = result.topics().stream().flatMap(Topic::names).count();
    console.say(text.name() + ": " + result.topics().size() + " topics with " + names + " names");
    var byReason = result.dropped().stream()
        .collect(Collectors.groupingBy(
            DroppedConcept::reason,
            () -> new EnumMap<>(DroppedConcept.Reason.class),
            Collectors.toList()));
    byReason.forEach((reason, dropped) -> console.say(summary(reason, dropped)));
    result.dropped().forEach(it -> lines.add(it.reason() + "\t" + it.concept() + "\t" + it.what()));
  }

  private static String summary(DroppedConcept.Reason reason, List<DroppedConcept> dropped) {
    var examples = dropped.stream()
        .limit(EXAMPLES)
        .map(DroppedConcept::what)
        .collect(Collectors.joining(", "));
    return "left out, " + reason.sentence() + ": " + dropped.size() + ", such as " + examples;
  }

  private static void write(Path file, List<String> lines) {
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UnusableInputException("cannot write " + file, e);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.producer.formats.PaperFormats;
import io.papertrends.producer.inputs.PaperInput;
import io.papertrends.producer.publishing.PaperPublisher;
import io.papertrends.producer.publishing.PublishPapers;
import io.papertrends.producer.publishing.PublishReport;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Publishes papers of files with a progress bar. */
final class FilePublishing {

  private static final long KIBIBYTE = 1024;

  private FilePublishing() {}

  static PublishReport publish(
      List<PaperInput> inputs,
      PaperFormats formats,
      Optional<String> format,
      Function<String, PaperPublisher> publishers,
      Console console) {
    long size = inputs.stream().mapToLong(PaperInput::size).sum();
    try (var bar = console.progressBar("publishing", " KiB", KIBIBYTE, size)) {
      Runnable onRecord =
          () -> bar.stepTo(inputs.stream().mapToLong(PaperInput::bytesRead).sum());
      return new PublishPapers(formats, format, publishers, console::say, onRecord).publish(inputs);
    }
  }

  static void summarise(PublishReport report, Console console) {
    console.say(report.summary());
    report
        .rejectedByReason()
        .forEach((reason, records) -> console.say("  " + reason + ": " + records));
  }

  static int exitCode(PublishReport report) {
    return report.rejected() == 0 ? ExitCode.DONE : ExitCode.SOME_REJECTED;
  }
}

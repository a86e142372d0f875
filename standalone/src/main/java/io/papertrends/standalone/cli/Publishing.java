// SPDX-License-Identifier: Apache-2.0
package io.papertrends.standalone.cli;

import io.papertrends.producer.inputs.PaperInput;
import io.papertrends.producer.parsing.PaperFormats;
import io.papertrends.producer.publishing.PaperPublishers;
import io.papertrends.producer.publishing.PublishPapers;
import io.papertrends.producer.publishing.PublishReport;
import java.util.List;
import java.util.Optional;

/** Publishing with a progress bar and a summary. */
final class Publishing {

  private static final long KIBIBYTE = 1024;

  private Publishing() {}

  static PublishReport publish(
      List<PaperInput> inputs,
      PaperFormats formats,
      Optional<String> format,
      PaperPublishers publishers,
      Console console) {
    long size = inputs.stream().mapToLong(PaperInput::size).sum();
    PublishReport report;
    try (var bar = console.progressBar("publish", " KiB", KIBIBYTE, size)) {
      Runnable onRecord =
          () -> bar.stepTo(inputs.stream().mapToLong(PaperInput::bytesRead).sum());
      report = new PublishPapers(formats, format, publishers::of, console::say, onRecord)
          .publish(inputs);
    }
    summarise(report, console);
    return report;
  }

  private static void summarise(PublishReport report, Console console) {
    console.say(report.summary());
    report
        .rejectedByReason()
        .forEach((reason, records) -> console.say("  " + reason + ": " + records));
  }

  static int exitCode(PublishReport report) {
    return report.rejected() == 0 ? ExitCode.DONE : ExitCode.SOME_REJECTED;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.formats.PaperFormats;
import io.papertrends.producer.inputs.PaperInput;
import io.papertrends.producer.inputs.PaperText;
import io.papertrends.schemas.SourcePosition;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Publishes the papers of files and streams, and continues with a file that was interrupted. */
public final class PublishPapers {

  /** Records per batch: few, because new papers wait until the application has processed them. */
  public static final int BATCH = 250;

  private final PaperFormats formats;
  private final Optional<String> formatName;
  private final Function<String, PaperPublisher> publishers;
  private final Consumer<String> notices;
  private final Runnable onRecord;

  /**
   * For some inputs.
   *
   * @param formatName format of all inputs; empty to detect it
   * @param publishers give the publisher for an input, by its identity
   * @param notices receives messages for people
   * @param onRecord run after every record, to show progress
   */
  public PublishPapers(
      PaperFormats formats,
      Optional<String> formatName,
      Function<String, PaperPublisher> publishers,
      Consumer<String> notices,
      Runnable onRecord) {
    this.formats = formats;
    this.formatName = formatName;
    this.publishers = publishers;
    this.notices = notices;
    this.onRecord = onRecord;
  }

  /**
   * Publishes everything; returns when Kafka has it.
   *
   * @throws UnusableInputException if an input is unusable, or cannot be read to its end; what
   *     comes before is published
   * @throws PublishFailedException if Kafka did not take everything
   */
  public PublishReport publish(List<PaperInput> inputs) {
    return inputs.stream().map(this::publish).reduce(PublishReport.NOTHING, PublishReport::plus);
  }

  private PublishReport publish(PaperInput input) {
    var source = input.identity();
    try (var publisher = publishers.apply(source.orElseGet(() -> "stream:" + UUID.randomUUID()))) {
      long done = source.isEmpty()
          ? 0
          : publisher.position().map(SourcePosition::getRecords).orElse(0L);
      if (done > 0) {
        notices.accept(input.name() + ": continuing after record " + done);
      }
      var batches = new InputBatches(publisher, source, done, onRecord);
      input.forEachText(text -> publish(text, batches));
      return batches.end();
    }
  }

  private void publish(PaperText text, InputBatches batches) {
    try {
      batches.publish(text.name(), formats.read(formatName, text));
    } catch (UncheckedIOException e) {
      throw new UnusableInputException(
          "cannot read "
              + text.name()
              + " beyond record "
              + batches.records()
              + ": "
              + e.getCause().getMessage(),
          e);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.inputs.PaperInput;
import io.papertrends.producer.inputs.PaperText;
import io.papertrends.producer.parsing.PaperFormats;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.producer.parsing.ParseResult.Withdrawn;
import io.papertrends.schemas.DeadLetter;
import io.papertrends.schemas.Paper;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.SchemaNormalization;

/** Publishes the papers of some inputs, each version of a paper once. */
public final class PublishPapers {

  /** What of a rejected record is kept, in characters: what fits into a Kafka record. */
  private static final int LONGEST_DEAD_LETTER = 200_000;

  private final PaperFormats formats;
  private final Optional<String> formatName;
  private final PaperPublisher publisher;
  private final Runnable onRecord;

  private final Map<String, Long> versions = new HashMap<>();
  private final Map<String, Long> rejectedByReason = new HashMap<>();
  private long read;
  private long published;
  private long withdrawn;
  private long repeated;

  /**
   * For one run.
   *
   * @param formatName format of all inputs; empty to detect it
   * @param onRecord run after every record, to show progress
   */
  public PublishPapers(
      PaperFormats formats,
      Optional<String> formatName,
      PaperPublisher publisher,
      Runnable onRecord) {
    this.formats = formats;
    this.formatName = formatName;
    this.publisher = publisher;
    this.onRecord = onRecord;
  }

  /**
   * Publishes everything and waits until Kafka has it.
   *
   * @throws UnusableInputException if an input as a whole can't be used
   * @throws PublishFailedException if Kafka did not take everything
   */
  public PublishReport publish(List<PaperInput> inputs) {
    inputs.forEach(input -> input.forEachText(this::publish));
    publisher.flush();
    return new PublishReport(read, published, withdrawn, repeated, rejectedByReason);
  }

  private void publish(PaperText text) {
    try {
      var format = formats.of(formatName, text.name(), text.reader());
      format.parse(text.name(), text.reader()).forEach(result -> take(text, result));
    } catch (UncheckedIOException e) {
      throw new UnusableInputException(
          "cannot read "
              + text.name()
              + " beyond record "
              + read
              + ": "
              + e.getCause().getMessage(),
          e);
    }
  }

  private void take(PaperText text, ParseResult result) {
    read++;
    if (result instanceof Parsed parsed) {
      publish(parsed.paper());
    } else if (result instanceof Withdrawn withdrawn) {
      withdraw(withdrawn.id());
    } else if (result instanceof Rejected rejected) {
      keep(text, rejected);
    }
    onRecord.run();
  }

  private void publish(Paper paper) {
    // 64 bits, because a revision taken for a repetition would be lost; 32 of a string's are weak.
    long version = SchemaNormalization.fingerprint64(paper.toString().getBytes(UTF_8));
    var before = versions.put(paper.getId(), version);
    if (before != null && before == version) {
      repeated++;
      return;
    }
    publisher.publish(paper);
    published++;
  }

  private void withdraw(String id) {
    versions.remove(id);
    publisher.withdraw(id);
    withdrawn++;
  }

  private void keep(PaperText text, Rejected rejected) {
    rejectedByReason.merge(rejected.reason(), 1L, Long::sum);
    var raw = rejected.raw();
    var explanation = rejected.explanation();
    if (raw.length() > LONGEST_DEAD_LETTER) {
      explanation += " (first " + LONGEST_DEAD_LETTER + " of " + raw.length() + " characters kept)";
      raw = raw.substring(0, LONGEST_DEAD_LETTER);
    }
    publisher.keep(new DeadLetter(text.name(), rejected.position(), explanation), raw);
  }
}

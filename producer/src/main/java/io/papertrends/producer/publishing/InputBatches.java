// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.schemas.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Publishes the records of an input in batches, each with the number of records so far, so that an
 * interrupted input can be continued.
 */
final class InputBatches {

  private final PaperPublisher publisher;
  private final Optional<String> source;
  private final long done;
  private final Runnable onRecord;

  private final List<ParseResult> batch = new ArrayList<>();
  private PublishReport report = PublishReport.NOTHING;
  private boolean isRemembered;
  private long records;

  /**
   * For one input.
   *
   * @param source the name under which the number is stored; empty if it is not stored
   * @param done number of records to skip
   */
  InputBatches(PaperPublisher publisher, Optional<String> source, long done, Runnable onRecord) {
    this.publisher = publisher;
    this.source = source;
    this.done = done;
    this.isRemembered = done > 0;
    this.onRecord = onRecord;
  }

  /** Records read, including those that were skipped. */
  long records() {
    return records;
  }

  /** Publishes the records of a text; if reading fails, those before the failure. */
  void publish(String origin, Stream<ParseResult> results) {
    try {
      results.forEach(result -> add(origin, result));
    } finally {
      if (!batch.isEmpty()) {
        publish(origin);
      }
    }
  }

  private void add(String origin, ParseResult result) {
    records++;
    if (records > done) {
      batch.add(result);
    }
    if (batch.size() == PublishPapers.BATCH) {
      isRemembered = source.isPresent();
      publish(origin);
    }
    onRecord.run();
  }

  private void publish(String origin) {
    var after = source
        .filter(it -> isRemembered)
        .map(it -> new SourcePosition(it, null, null, records, List.of()));
    report = report.plus(publisher.publish(origin, batch, after));
    batch.clear();
  }

  /** Deletes the stored number, because everything is published; returns the report. */
  PublishReport end() {
    if (isRemembered) {
      publisher.forgetPosition();
    }
    return report;
  }
}

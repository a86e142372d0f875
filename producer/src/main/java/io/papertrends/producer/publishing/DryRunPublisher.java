// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.producer.parsing.ParseResult.Withdrawn;
import io.papertrends.schemas.SourcePosition;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reports what would be published to empty Kafka topics, and publishes nothing. */
public final class DryRunPublisher implements PaperPublisher {

  private final Consumer<String> lines;
  private final PaperChanges changes = new PaperChanges(name -> Optional.empty(), id -> null);

  /** Reports a line for each record that would change something or be rejected. */
  public DryRunPublisher(Consumer<String> lines) {
    this.lines = lines;
  }

  /** No position, so that everything is read. */
  @Override
  public Optional<SourcePosition> position() {
    return Optional.empty();
  }

  @Override
  public PublishReport publish(
      String origin, List<ParseResult> records, Optional<SourcePosition> after) {
    var count = new PublishReport.Count();
    records.forEach(record -> take(origin, record, count));
    return count.report();
  }

  private void take(String origin, ParseResult record, PublishReport.Count count) {
    if (record instanceof Parsed parsed) {
      boolean isNews = changes.add(parsed.paper());
      count.paper(isNews);
      if (isNews) {
        var paper = parsed.paper();
        lines.accept(paper.getPublished() + "  " + paper.getId() + "  " + paper.getTitle());
      }
    } else if (record instanceof Withdrawn withdrawn) {
      count.withdrawal();
      if (changes.withdraw(withdrawn.id())) {
        lines.accept("withdrawn   " + withdrawn.id());
      }
    } else if (record instanceof Rejected rejected) {
      count.rejected(rejected.reason());
      lines.accept(
          "rejected    " + origin + ", " + rejected.position() + ": " + rejected.explanation());
    }
  }

  @Override
  public void forgetPosition() {
    // No position is stored.
  }

  @Override
  public void close() {
    // No resources are held.
  }
}

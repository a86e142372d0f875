// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.producer.parsing.ParseResult.Withdrawn;
import io.papertrends.producer.publishing.PaperChanges.Change;
import io.papertrends.schemas.Paper;
import java.util.ArrayList;
import java.util.List;

/** The effect of some records, given the papers that Kafka has. */
final class Batch {

  private final PublishedPapers papers;
  private final PaperChanges changes;
  private final List<Rejected> rejected = new ArrayList<>();
  private final PublishReport.Count count = new PublishReport.Count();

  Batch(PublishedPapers papers, List<ParseResult> records) {
    this.papers = papers;
    this.changes = papers.changesBy(records.stream()
        .filter(Parsed.class::isInstance)
        .map(it -> ((Parsed) it).paper())
        .filter(paper -> !papers.stands(paper))
        .toList());
    records.forEach(this::take);
  }

  /** Papers to be written, in order. */
  List<Change> changes() {
    return changes.inOrder();
  }

  /** Records that are not papers. */
  List<Rejected> rejected() {
    return rejected;
  }

  PublishReport report() {
    return count.report();
  }

  boolean changesNothing() {
    return changes().isEmpty() && rejected.isEmpty();
  }

  private void take(ParseResult result) {
    if (result instanceof Parsed parsed) {
      count.paper(!isRepeated(parsed.paper()) && changes.add(parsed.paper()));
    } else if (result instanceof Withdrawn withdrawn) {
      changes.withdraw(withdrawn.id());
      count.withdrawal();
    } else if (result instanceof Rejected it) {
      rejected.add(it);
      count.rejected(it.reason());
    }
  }

  private boolean isRepeated(Paper paper) {
    return papers.stands(paper) && !changes.concern(paper.getId());
  }
}

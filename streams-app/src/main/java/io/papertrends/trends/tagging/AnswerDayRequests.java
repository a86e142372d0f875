// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

import io.papertrends.trends.aggregation.CountedPaper;
import io.papertrends.trends.aggregation.PartitionWatermark;
import io.papertrends.trends.counting.CountChange;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Answers requests of the counting task for the papers of a day, with those of this task's input
 * partition. Changes of these papers that were forwarded before the answer are in it; later ones
 * come after it, because both go the same way.
 */
public final class AnswerDayRequests
    extends ContextualProcessor<String, Void, String, CountChange> {

  /** Names of the stores that it reads. */
  public static final List<String> STORES = List.of(RevisionStore.REVISIONS, RevisionStore.DAYS);

  private RevisionStore revisions;

  @Override
  public void init(ProcessorContext<String, CountChange> context) {
    super.init(context);
    revisions = new RevisionStore(context);
  }

  @Override
  public void process(Record<String, Void> request) {
    int day = (int) LocalDate.parse(request.key()).toEpochDay();
    revisions.papers(day, (id, paper) -> answer(id, day, paper));
    answer("", day, null);
  }

  private void answer(String id, int day, CountedPaper paper) {
    var answer = new CountChange(
        context().taskId().partition(), PartitionWatermark.NONE, null, null, day, paper, 0L, true);
    context().forward(new Record<>(id, answer, 0L));
  }
}

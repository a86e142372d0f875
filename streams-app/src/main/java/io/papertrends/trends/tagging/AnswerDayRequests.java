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
    extends ContextualProcessor<String, Long, String, CountChange> {

  /** Names of the stores that it reads. */
  public static final List<String> STORES = List.of(RevisionStore.REVISIONS, RevisionStore.DAYS);

  private RevisionStore revisions;

  @Override
  public void init(ProcessorContext<String, CountChange> context) {
    super.init(context);
    revisions = new RevisionStore(context);
  }

  @Override
  public void process(Record<String, Long> request) {
    int day = (int) LocalDate.parse(request.key()).toEpochDay();
    revisions.papers(day, (id, paper) -> answer(request.value(), id, day, paper));
    answer(request.value(), "", day, null);
  }

  private void answer(Long request, String id, int day, CountedPaper paper) {
    int partition = context().taskId().partition();
    var answer =
        new CountChange(partition, PartitionWatermark.NONE, null, null, day, paper, 0L, request);
    context().forward(new Record<>(id, answer, 0L));
  }
}

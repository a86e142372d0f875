// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

import io.papertrends.schemas.EventSerde;
import io.papertrends.trends.aggregation.CountedPaper;
import io.papertrends.trends.aggregation.DayKey;
import io.papertrends.trends.counting.CountedRevision;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The latest revision of each paper of an input partition, by day, so that the papers of a day are
 * found without reading all. Days are counted from 1970-01-01.
 */
final class RevisionStore {

  /** Name of the store of revisions. */
  static final String REVISIONS = "counted-revisions";

  /** Name of the store of the day of each paper. */
  static final String DAYS = "paper-days";

  private final KeyValueStore<String, CountedRevision> revisions;
  private final KeyValueStore<String, Integer> days;

  /** The stores of a step that is connected to them. */
  RevisionStore(ProcessingContext context) {
    revisions = context.getStateStore(REVISIONS);
    days = context.getStateStore(DAYS);
  }

  static List<StoreBuilder<?>> builders() {
    return List.of(
        Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(REVISIONS),
            Serdes.String(),
            EventSerde.of(CountedRevision.class)),
        Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(DAYS), Serdes.String(), Serdes.Integer()));
  }

  /** The latest revision of a paper, null if there is none. */
  CountedRevision get(String id) {
    var day = days.get(id);
    return day == null ? null : revisions.get(DayKey.of(day, id));
  }

  /** Replaces a revision by another; null means no paper. */
  void replace(String id, CountedRevision before, CountedRevision now) {
    boolean stays = before != null && now != null && before.getDay() == now.getDay();
    if (before != null && !stays) {
      revisions.delete(DayKey.of(before.getDay(), id));
    }
    if (now != null) {
      revisions.put(DayKey.of(now.getDay(), id), now);
    }
    if (!stays) {
      days.put(id, now == null ? null : now.getDay());
    }
  }

  /** Passes every paper of the day with its id. */
  void papers(int day, BiConsumer<String, CountedPaper> action) {
    try (var ofDay = revisions.range(DayKey.of(day, ""), DayKey.endOf(day))) {
      ofDay.forEachRemaining(it -> action.accept(DayKey.id(it.key), it.value.getPaper()));
    }
  }
}

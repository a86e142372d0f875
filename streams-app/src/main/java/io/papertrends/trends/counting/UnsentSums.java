// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import java.util.List;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The sums of one input partition that have not been forwarded yet: on the heap, where adding is
 * cheap, with a journal in a logged store from which they are rebuilt after a crash.
 *
 * <p>The journal is a ring of entries, one for each paper, that are overwritten in turn instead of
 * being deleted. An entry counts if it is younger than the last one that was forwarded, whose
 * number is kept in a slot of its own.
 */
final class UnsentSums {

  /** Changes that fit; beyond that they must be forwarded first. */
  static final int CAPACITY = 4096;

  private static final int FORWARDED_SLOT = CAPACITY;

  private final KeyValueStore<Integer, JournalEntry> journal;
  private DailySums sums = new DailySums();
  private long last;
  private long forwarded;

  UnsentSums(KeyValueStore<Integer, JournalEntry> journal) {
    this.journal = journal;
    rebuild();
  }

  private void rebuild() {
    var mark = journal.get(FORWARDED_SLOT);
    forwarded = mark == null ? 0 : mark.getSequence();
    last = forwarded;
    for (int slot = 0; slot < CAPACITY; slot++) {
      var entry = journal.get(slot);
      if (entry != null && entry.getSequence() > forwarded) {
        entry.getChanges().forEach(sums::add);
        last = Math.max(last, entry.getSequence());
      }
    }
  }

  void add(List<PaneChange> changes) {
    last++;
    journal.put((int) (last % CAPACITY), new JournalEntry(last, changes));
    changes.forEach(sums::add);
  }

  boolean isEmpty() {
    return last == forwarded;
  }

  boolean isFull() {
    return last - forwarded >= CAPACITY;
  }

  /** The sums; from now on they count as forwarded. */
  List<PaneChange> take() {
    if (isEmpty()) {
      return List.of();
    }
    var changes = sums.changes();
    sums = new DailySums();
    forwarded = last;
    journal.put(FORWARDED_SLOT, new JournalEntry(forwarded, List.of()));
    return changes;
  }
}

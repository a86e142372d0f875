// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * When each part of the index last changed, and which parts were read for a response: it can be
 * sent again until one of them changes. Its size does not depend on that of the index.
 */
public final class IndexChanges {

  /** Two megabytes; so many that parts seldom share one. */
  private static final int SLOTS = 1 << 18;

  /** What this thread reads; a thread reads one index at a time. */
  private static final ThreadLocal<Reads> CURRENT = new ThreadLocal<>();

  private final AtomicLongArray changedAt = new AtomicLongArray(SLOTS);
  private volatile long number;

  /** What was read, and the state of the index before that. */
  public final class Reads {

    private final long begun = number;
    private final Set<Integer> slots = new HashSet<>(List.of(slot(IndexPart.ALL)));

    private Reads() {}

    /** Whether all of it is as it was. */
    public boolean isCurrent() {
      for (int slot : slots) {
        if (changedAt.get(slot) > begun) {
          return false;
        }
      }
      return true;
    }
  }

  private static int slot(IndexPart part) {
    int mixed = part.hash() * 0x9E3779B9;
    return (mixed ^ mixed >>> 15) & SLOTS - 1;
  }

  /**
   * Reports that these parts have changed, after the change has been committed: a read in between
   * has the new state but counts as one of the old state.
   */
  public synchronized void changed(Collection<IndexPart> parts) {
    long next = number + 1;
    parts.forEach(it -> changedAt.set(slot(it), next));
    number = next;
  }

  /** Records what this thread reads from now on. */
  public void beginReads() {
    CURRENT.set(new Reads());
  }

  /** Adds a part to what this thread has read, if that is recorded. */
  public void read(IndexPart part) {
    var reads = CURRENT.get();
    if (reads != null) {
      reads.slots.add(slot(part));
    }
  }

  /** What this thread has read; null if that was not recorded. */
  public Reads endReads() {
    var reads = CURRENT.get();
    CURRENT.remove();
    return reads;
  }
}

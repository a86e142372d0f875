// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import java.util.HashSet;
import java.util.Set;

/** Parts of the index that a transaction changes, until it has been committed. */
final class PendingChanges {

  private final IndexChanges changes;
  private final Set<IndexPart> pending = new HashSet<>();

  PendingChanges(IndexChanges changes) {
    this.changes = changes;
  }

  void add(IndexPart part) {
    pending.add(part);
  }

  /** To be called after the commit. */
  void publish() {
    changes.changed(pending);
    pending.clear();
  }

  /** To be called after a rollback. */
  void discard() {
    pending.clear();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The set of subjects whose counts have changed; may stand for all subjects. */
final class ChangedSubjects {

  private final Set<String> subjects = new HashSet<>();
  private boolean isAll;

  /** Makes the set contain every subject. */
  ChangedSubjects addAll() {
    isAll = true;
    subjects.clear();
    return this;
  }

  void add(Collection<String> more) {
    if (!isAll) {
      subjects.addAll(more);
    }
  }

  void add(ChangedSubjects more) {
    if (more.isAll) {
      addAll();
    } else {
      add(more.subjects);
    }
  }

  boolean contains(String subject) {
    return isAll || subjects.contains(subject);
  }
}

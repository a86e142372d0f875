// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import java.util.Collection;
import java.util.function.BiConsumer;

/** The counted papers by day of publication. Days are counted from 1970-01-01. */
public interface PapersByDay {

  /** Passes every paper of the day with its id. */
  void papers(int day, BiConsumer<String, CountedPaper> action);

  /** The paper of this day with this id. */
  CountedPaper paper(int day, String id);

  /** Ids of subjects for which papers of the day counted earlier, but do not count now. */
  Collection<String> retracted(int day);
}

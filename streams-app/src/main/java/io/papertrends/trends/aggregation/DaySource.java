// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import java.util.Collection;
import java.util.function.BiConsumer;

/** Where the papers of days are kept. Days are counted from 1970-01-01. */
public interface DaySource {

  /** Hands over every paper of the day, by its id. */
  void papers(int day, BiConsumer<String, CountedPaper> taker);

  /** The paper of this day with this id. */
  CountedPaper paper(int day, String id);

  /** Ids of subjects that papers of the day counted for once and then no longer. */
  Collection<String> retracted(int day);
}

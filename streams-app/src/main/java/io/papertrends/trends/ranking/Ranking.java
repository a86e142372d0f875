// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import java.util.List;
import java.util.OptionalInt;

/** Entries by score, highest first. */
interface Ranking {

  /** The first entries, ties ordered by id; fewer if there are fewer entries. */
  List<RankedEntry> first(int length);

  /** The rank of any entry, however far down; empty if it is not ranked. */
  OptionalInt rank(String entry);
}

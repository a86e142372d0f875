// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

/** A board: its ranking of a window, and the figures of its entries. */
interface Board {

  /** The board's name. */
  String name();

  /** All entries in order. */
  Ranking ranking(RankedWindow window);

  /** The figures of an entry. */
  EntryFacts facts(RankedWindow window, String entry);
}

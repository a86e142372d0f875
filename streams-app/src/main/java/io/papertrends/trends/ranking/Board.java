// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

/** What a window is ranked by, and what is known of its entries. */
interface Board {

  /** The board's name. */
  String name();

  /** All entries in order. */
  Ranking ranking(RankedWindow window);

  /** What is known of an entry. */
  EntryFacts facts(RankedWindow window, String entry);
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

/**
 * How many papers must give a definition before it is learned.
 *
 * @param papers minimum number of papers that give the definition, at least 1
 * @param share minimum share of all papers that define the short form; above one half, so that only
 *     one long form can reach it
 */
public record EvidenceThreshold(int papers, double share) {

  /** Checks both. */
  public EvidenceThreshold {
    if (papers < 1) {
      throw new IllegalArgumentException("papers must be at least 1, was " + papers);
    }
    if (!(share > 0.5 && share <= 1)) {
      throw new IllegalArgumentException("share must be in (0.5, 1], was " + share);
    }
  }

  boolean suffices(int inFavour, int all) {
    return inFavour >= papers && inFavour >= share * all;
  }
}

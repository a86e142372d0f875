// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

import java.util.List;

/**
 * A short form that means one thing in nearly all papers that define it.
 *
 * @param shortForm in the singular
 * @param longForm the way most papers write it
 * @param variants all ways they write it, in alphabetical order
 * @param papers how many define the short form so
 * @param rivals how many define it as something else
 */
public record LearnedAcronym(
    String shortForm, String longForm, List<String> variants, int papers, int rivals) {

  /** Copies the variants. */
  public LearnedAcronym {
    variants = List.copyOf(variants);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

import java.util.List;

/**
 * A short form with the same meaning in nearly all papers that define it.
 *
 * @param shortForm the short form in the singular
 * @param longForm the long form in its most frequent spelling
 * @param variants all spellings of the long form, in alphabetical order
 * @param papers number of papers with this definition
 * @param rivals number of papers with another definition
 */
public record LearnedAcronym(
    String shortForm, String longForm, List<String> variants, int papers, int rivals) {

  /** Copies the variants. */
  public LearnedAcronym {
    variants = List.copyOf(variants);
  }
}

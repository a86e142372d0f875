// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.importing;

import io.papertrends.tagging.importing.DroppedConcept.Reason;
import io.papertrends.tagging.words.Tokens;
import io.papertrends.tagging.words.WordForm;
import java.util.regex.Pattern;

/** Decides which names of other vocabularies are useful for finding topics in texts. */
final class NameRules {

  private static final Pattern QUALIFIER = Pattern.compile("\\s*[(<\\[][^()<>\\[\\]]*[)>\\]]\\s*$");

  private static final int MOST_WORDS = 12;
  private static final int MOST_CHARACTERS = 120;

  /** Minimum length of a single word in characters; shorter words have too many meanings. */
  private static final int SHORTEST_WORD = 8;

  private final boolean keepsGeneralWords;

  NameRules(boolean keepsGeneralWords) {
    this.keepsGeneralWords = keepsGeneralWords;
  }

  /**
   * The name without a qualifier in brackets, as in "Boosting (machine learning)", which only
   * catalogues write.
   */
  String withoutQualifier(String name) {
    return QUALIFIER.matcher(name).replaceFirst("").strip();
  }

  /** The reason for dropping the name, or null if it is useful. */
  Reason problem(String name, boolean hasNarrower) {
    var words = Tokens.of(name);
    if (words.isEmpty()
        || (words.size() == 1 && words.get(0).text().length() == 1)
        || words.size() > MOST_WORDS
        || name.length() > MOST_CHARACTERS) {
      return Reason.NO_NAME;
    }
    if (words.size() > 1) {
      return null;
    }
    var word = words.get(0).text();
    if (WordForm.isAcronym(word)) {
      return word.length() == 2 ? Reason.TWO_LETTERS : null;
    }
    boolean general = word.length() < SHORTEST_WORD || hasNarrower;
    return general && !keepsGeneralWords ? Reason.GENERAL_WORD : null;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.schemas.PaperField;
import io.papertrends.tagging.words.PaperWords;
import io.papertrends.tagging.words.TextWords;
import io.papertrends.tagging.words.WordCache;
import io.papertrends.tagging.words.WordForm;
import java.util.Set;

/**
 * Whether a paper has a word of a name elsewhere, too, in whatever form: one that has "clustering"
 * once and "clusters" in its title has its subject in both. Not thread-safe.
 */
final class RecurringWord {

  /** So many letters make a stem. */
  private static final int STEM = 5;

  private static final int SHORTEST = 3;

  private static final String NO_STEM = "";

  /** Words of so many names that they say nothing. */
  private static final Set<String> GENERIC = Set.of(
      "and",
      "approach",
      "based",
      "data",
      "for",
      "from",
      "learn",
      "learning",
      "method",
      "model",
      "modeling",
      "network",
      "system",
      "the",
      "using",
      "via",
      "with");

  private final PaperWords paper;
  private final WordCache<String> stems;

  /** In the paper that is read. */
  RecurringWord(PaperWords paper) {
    this.paper = paper;
    this.stems = new WordCache<>(paper.numbers());
  }

  /** Whether one of the words of the abstract from one to another is elsewhere in the paper. */
  boolean isAmong(int first, int last) {
    var words = paper.of(PaperField.ABSTRACT);
    for (int word = first; word <= last; word++) {
      var stem = stems.of(words, word, RecurringWord::stem);
      if (!stem.equals(NO_STEM)
          && (isIn(paper.of(PaperField.TITLE), stem, 0, -1) || isIn(words, stem, first, last))) {
        return true;
      }
    }
    return false;
  }

  private boolean isIn(TextWords words, String stem, int first, int last) {
    for (int word = 0; word < words.size(); word++) {
      boolean isApart = word < first || word > last;
      if (isApart && stems.of(words, word, RecurringWord::stem).equals(stem)) {
        return true;
      }
    }
    return false;
  }

  private static String stem(String word) {
    var form = WordForm.of(word);
    if (form.length() < SHORTEST || GENERIC.contains(form)) {
      return NO_STEM;
    }
    return form.length() > STEM ? form.substring(0, STEM) : form;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.tagging.markup.PlainText;
import io.papertrends.tagging.words.TextWords;
import io.papertrends.tagging.words.WordNumbers;
import java.util.Arrays;

/** Looks up the names that match a whole phrase. Not thread-safe. */
final class NameLookup {

  private static final int[] NONE = {};

  private final CompiledVocabulary names;
  private final NameFinder finder;
  private final TextWords words;
  private int[] found = NONE;

  NameLookup(CompiledVocabulary names, NameFinder finder, WordNumbers numbers) {
    this.names = names;
    this.finder = finder;
    this.words = new TextWords(numbers);
  }

  /** The numbers of all names that match the whole phrase, in any word form. */
  int[] names(String phrase) {
    found = NONE;
    words.read(PlainText.of(phrase));
    finder.find(words, this::take);
    return found;
  }

  private void take(int term, int first, int last) {
    if (first > 0 || last + 1 < words.size()) {
      return;
    }
    int[] more = names.namesOf(term);
    int before = found.length;
    found = Arrays.copyOf(found, before + more.length);
    System.arraycopy(more, 0, found, before, more.length);
  }
}

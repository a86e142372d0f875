// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

import io.papertrends.trends.tagging.markup.PlainText;
import java.util.Arrays;

/** Says which names a phrase is, as a whole. Not thread-safe. */
final class NameLookup {

  private static final int[] NONE = {};

  private final TopicNames names;
  private final NameFinder finder;
  private int[] found = NONE;

  NameLookup(TopicNames names, NameFinder finder) {
    this.names = names;
    this.finder = new NameFinder(finder);
  }

  /** The numbers of all names that are the phrase in whatever form. */
  int[] names(String phrase) {
    found = NONE;
    finder.read(PlainText.of(phrase), this::take);
    return found;
  }

  private void take(int term, int first, int last) {
    if (first > 0 || last + 1 < finder.words().size()) {
      return;
    }
    int[] more = names.namesOf(term);
    int before = found.length;
    found = Arrays.copyOf(found, before + more.length);
    System.arraycopy(more, 0, found, before, more.length);
  }
}

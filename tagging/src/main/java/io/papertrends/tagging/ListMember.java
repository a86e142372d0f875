// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.tagging.words.TextWords;
import io.papertrends.tagging.words.WordCache;
import io.papertrends.tagging.words.WordNumbers;
import io.papertrends.tagging.words.WordSeparator;
import java.util.Set;

/**
 * Whether a name is one of several things that a text lists: "and" or "or" joins it to another one,
 * or it stands between commas. Not thread-safe.
 */
final class ListMember {

  private static final Set<String> JOINING = Set.of("and", "or");

  /** So many words may come between a name and the comma after it: "commonsense reasoning". */
  private static final int REST = 1;

  private final WordCache<Boolean> joining;

  /** In texts whose words have these numbers. */
  ListMember(WordNumbers numbers) {
    this.joining = new WordCache<>(numbers);
  }

  /** Whether the words from one to another are one of several. */
  boolean isAt(TextWords words, int first, int last) {
    return isJoinedToBefore(words, first)
        || isJoinedToNext(words, last + 1)
        || (words.before(first) == WordSeparator.COMMA && isBeforeNext(words, last + 1));
  }

  private boolean isJoinedToBefore(TextWords words, int first) {
    return first > 0
        && words.before(first) == WordSeparator.SPACE
        && joining.of(words, first - 1, ListMember::joins)
        && !isSuspended(words, first - 1);
  }

  /** Whether a hyphen is before "and", as in "single- and multi-agent": that is one thing. */
  private static boolean isSuspended(TextWords words, int joint) {
    return joint > 0 && words.text().plain().charAt(words.end(joint - 1)) == '-';
  }

  private boolean isJoinedToNext(TextWords words, int next) {
    return next < words.size()
        && words.before(next) == WordSeparator.SPACE
        && joining.of(words, next, ListMember::joins);
  }

  /** Whether the next thing of the list comes soon. */
  private boolean isBeforeNext(TextWords words, int next) {
    int end = Math.min(next + REST + 1, words.size());
    for (int word = next; word < end; word++) {
      if (words.before(word) == WordSeparator.COMMA || isJoinedToNext(words, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean joins(String word) {
    return JOINING.contains(word);
  }
}

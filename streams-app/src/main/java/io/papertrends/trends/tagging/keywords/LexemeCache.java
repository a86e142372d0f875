// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

import java.util.function.Function;

/**
 * Lexemes of words that came lately: the same ones come again and again, in whatever case and
 * number. Words are told apart by a hash, because going after their characters is a cache miss
 * each. Threads may overwrite each other's lexemes; what they find is one that was found before or
 * none, for a lexeme and its word's hash are published as one.
 */
final class LexemeCache {

  private static final int BITS = 16;

  private final Entry[] entries = new Entry[1 << BITS];

  private record Entry(long word, Lexeme lexeme) {}

  Lexeme of(String word, Function<String, Lexeme> find) {
    long hash = PhraseHash.of(word);
    int slot = (int) (hash >>> (64 - BITS));
    var entry = entries[slot];
    if (entry == null || entry.word != hash) {
      entry = new Entry(hash, find.apply(word));
      entries[slot] = entry;
    }
    return entry.lexeme;
  }
}

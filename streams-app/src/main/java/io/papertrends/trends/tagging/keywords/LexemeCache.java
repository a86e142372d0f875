// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

import java.util.function.Function;

/**
 * Lexemes of words that came lately: the same ones come again and again, in whatever case and
 * number. Words are told apart by a hash, because going after their characters is a cache miss
 * each. Each hash has two places, so that two frequent words do not drive each other out in turn:
 * of three in a hundred words that were not found most are. Threads may overwrite each other's
 * lexemes; what they find is one that was found before or none, for a lexeme never changes.
 */
final class LexemeCache {

  /** Full, with the words' forms, it has some 16 MB. */
  private static final int PAIR_BITS = 16;

  private final Lexeme[] lexemes = new Lexeme[2 << PAIR_BITS];
  private final Function<String, Lexeme> find;

  LexemeCache(Function<String, Lexeme> find) {
    this.find = find;
  }

  Lexeme of(char[] text, int start, int end) {
    long word = PhraseHash.of(text, start, end);
    int place = 2 * (int) (word >>> (64 - PAIR_BITS));
    var newer = lexemes[place];
    if (newer != null && newer.word() == word) {
      return newer;
    }
    var older = lexemes[place + 1];
    if (older != null && older.word() == word) {
      return older;
    }
    var lexeme = find.apply(new String(text, start, end - start)).ofWord(word);
    lexemes[place + 1] = newer;
    lexemes[place] = lexeme;
    return lexeme;
  }
}

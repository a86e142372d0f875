// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import io.papertrends.tagging.words.TextWords;
import io.papertrends.tagging.words.WordSeparator;

/**
 * The words of a text for the grammar: words joined by hyphens or slashes are one, and formulas are
 * not words. The object is reused for many texts. Not thread-safe.
 */
final class GrammarWords {

  private final TextWords text;
  private final LexemeCache memo;
  private Lexeme[] lexemes = new Lexeme[512];
  private int[] firsts = new int[512];
  private boolean[] capitals = new boolean[512];
  private int size;

  GrammarWords(TextWords text, LexemeCache memo) {
    this.text = text;
    this.memo = memo;
  }

  /** Reads the current text. */
  void read() {
    size = 0;
    if (text.size() >= firsts.length) {
      int room = 2 * text.size();
      lexemes = new Lexeme[room];
      firsts = new int[room];
      capitals = new boolean[room];
    }
    for (int token = 0; token < text.size(); size++) {
      firsts[size] = token;
      capitals[size] = Character.isUpperCase(text.text().plain().charAt(text.start(token)));
      token = isMarkup(token) ? readMarkup(token) : readWord(token);
    }
    firsts[size] = text.size();
  }

  private boolean isMarkup(int token) {
    var formulas = text.text().formulas();
    return !formulas.isEmpty() && formulas.get(text.start(token));
  }

  private int readMarkup(int token) {
    lexemes[size] = Lexeme.MARKUP;
    return token + 1;
  }

  /**
   * Reads all parts of a word; returns the next token. A word that is divided at the end of a line
   * cannot be displayed.
   */
  private int readWord(int token) {
    var lexeme = memo.of(text, token);
    int number = text.number(token);
    int next = token + 1;
    boolean isCompound = false;
    boolean isDivided = false;
    for (; next < text.size() && !isMarkup(next); next++) {
      var separator = text.before(next);
      isDivided |= separator == WordSeparator.DIVISION;
      if (separator.isInCompound()) {
        number = memo.compound(number, text.number(next));
        lexeme = memo.ofCompound(number, lexeme, memo.of(text, next));
        isCompound = true;
      } else if (separator == WordSeparator.APOSTROPHE && isS(next)) {
        // "Lob's theorem" is a name; in "the user's needs" only "needs" can be one.
        lexeme = lexeme.as(capitals[size] ? WordClass.NOUN : WordClass.DETERMINER);
        next++;
        break;
      } else {
        break;
      }
    }
    if (isDivided) {
      lexemes[size] = Lexeme.MARKUP;
    } else {
      lexemes[size] = isCompound ? Lexicon.ofCompound(lexeme) : lexeme;
    }
    return next;
  }

  private boolean isS(int token) {
    int start = text.start(token);
    return text.end(token) - start == 1 && text.text().plain().charAt(start) == 's';
  }

  int size() {
    return size;
  }

  /** The word's first token in the text. */
  int first(int word) {
    return firsts[word];
  }

  /** The word's last token in the text. */
  int last(int word) {
    return firsts[word + 1] - 1;
  }

  int start(int word) {
    return text.start(first(word));
  }

  int end(int word) {
    return text.end(last(word));
  }

  /** The word's entry in the lexicon. */
  Lexeme lexeme(int word) {
    return lexemes[word];
  }

  /** The separator before the word. */
  WordSeparator before(int word) {
    return text.before(first(word));
  }

  /** Whether a phrase ends before the word. */
  boolean isApart(int word) {
    return before(word) != WordSeparator.SPACE;
  }

  /** Whether the word starts with an upper-case letter. */
  boolean isCapital(int word) {
    return capitals[word];
  }

  /** Whether the word has an ending that its form does not have: "lenses", not "lens". */
  boolean isInflected(int word) {
    return lexeme(word).length() < end(word) - start(word);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

import io.papertrends.trends.tagging.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads a text as words. */
final class Words {

  private final String text;
  private final char[] characters;
  private final BitSet markup;
  private final List<Word> words;

  private int start = -1;
  private int end;
  private Gap before;
  private Lexeme lexeme;
  private boolean compound;

  private Words(String text) {
    this.text = text;
    this.characters = text.toCharArray();
    this.markup = Markup.in(text);
    this.words = new ArrayList<>(text.length() / 6 + 1);
  }

  static List<Word> of(String text) {
    var reading = new Words(text);
    reading.read();
    return reading.words;
  }

  /** Goes from token to token, as {@link Tokens#of} does, but makes no string of each. */
  private void read() {
    int length = characters.length;
    int next = Tokens.startOfNext(characters, 0, length);
    while (next < length) {
      int endOfNext = Tokens.endOf(characters, next, length);
      read(next, endOfNext);
      next = Tokens.startOfNext(characters, endOfNext, length);
    }
    finish();
  }

  private void read(int from, int to) {
    var gap = start < 0 ? Gap.SENTENCE : Gap.between(text, end, from);
    boolean marked = !markup.isEmpty() && markup.get(from);
    boolean glued = start >= 0 && !marked && lexeme.kind() != WordClass.MARKUP;
    if (glued && gap == Gap.APOSTROPHE && to - from == 1 && characters[from] == 's') {
      possess();
    } else if (glued && gap == Gap.JOINT) {
      lexeme = lexeme.and(Lexicon.of(characters, from, to));
      compound = true;
    } else {
      finish();
      start = from;
      before = gap;
      compound = false;
      lexeme = marked ? Lexeme.MARKUP : Lexicon.of(characters, from, to);
    }
    end = to;
  }

  /** "Lob's theorem" is a name; of "the user's needs" only the needs can be one. */
  private void possess() {
    lexeme = lexeme.as(isCapital() ? WordClass.NOUN : WordClass.DETERMINER);
  }

  private boolean isCapital() {
    return Character.isUpperCase(text.charAt(start));
  }

  private void finish() {
    if (start >= 0) {
      var found = compound ? Lexicon.ofCompound(lexeme) : lexeme;
      words.add(new Word(start, end, before, found, isCapital()));
    }
  }
}

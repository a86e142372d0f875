// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

import io.papertrends.trends.tagging.TokenSpans;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads a text as words. */
final class Words {

  /** What one thread reads with. */
  private static final class Desk {

    private final TokenSpans tokens = new TokenSpans();
    private final LexemeMemo memo = new LexemeMemo();
  }

  private static final ThreadLocal<Desk> DESKS = ThreadLocal.withInitial(Desk::new);

  private final String text;
  private final BitSet markup;
  private final List<Word> words;

  private int start = -1;
  private int end;
  private Gap before;
  private Lexeme lexeme;
  private boolean compound;

  private Words(String text) {
    this.text = text;
    this.markup = Markup.in(text);
    this.words = new ArrayList<>(text.length() / 6 + 1);
  }

  static List<Word> of(String text) {
    var reading = new Words(text);
    reading.read(DESKS.get());
    return reading.words;
  }

  private void read(Desk desk) {
    var tokens = desk.tokens;
    tokens.read(text);
    desk.memo.makeRoom();
    for (int token = 0; token < tokens.size(); token++) {
      read(tokens.start(token), tokens.end(token), desk.memo.of(tokens, token));
    }
    finish();
  }

  private void read(int from, int to, Lexeme next) {
    var gap = start < 0 ? Gap.SENTENCE : Gap.between(text, end, from);
    boolean marked = !markup.isEmpty() && markup.get(from);
    boolean glued = start >= 0 && !marked && lexeme.kind() != WordClass.MARKUP;
    if (glued && gap == Gap.APOSTROPHE && to - from == 1 && text.charAt(from) == 's') {
      possess();
    } else if (glued && gap == Gap.JOINT) {
      lexeme = lexeme.and(next);
      compound = true;
    } else {
      finish();
      start = from;
      before = gap;
      compound = false;
      lexeme = marked ? Lexeme.MARKUP : next;
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

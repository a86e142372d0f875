// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

import io.papertrends.trends.tagging.Token;
import io.papertrends.trends.tagging.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads a text as words. */
final class Words {

  private final String text;
  private final BitSet markup;
  private final List<Word> words;

  private int start = -1;
  private int end;
  private Gap before;
  private Lexeme lexeme;
  private boolean compound;

  private Words(String text, int tokens) {
    this.text = text;
    this.markup = Markup.in(text);
    this.words = new ArrayList<>(tokens);
  }

  static List<Word> of(String text) {
    var tokens = Tokens.of(text);
    var reading = new Words(text, tokens.size());
    for (var token : tokens) {
      reading.read(token);
    }
    reading.finish();
    return reading.words;
  }

  private void read(Token token) {
    var gap = start < 0 ? Gap.SENTENCE : Gap.between(text, end, token.start());
    boolean marked = !markup.isEmpty() && markup.get(token.start());
    boolean glued = start >= 0 && !marked && lexeme.kind() != WordClass.MARKUP;
    if (glued && gap == Gap.APOSTROPHE && token.text().equals("s")) {
      possess();
    } else if (glued && gap == Gap.JOINT) {
      lexeme = lexeme.and(Lexicon.of(token.text()));
      compound = true;
    } else {
      finish();
      start = token.start();
      before = gap;
      compound = false;
      lexeme = marked ? Lexeme.MARKUP : Lexicon.of(token.text());
    }
    end = token.end();
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

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import io.papertrends.schemas.PaperField;
import java.util.StringJoiner;

/** A phrase that may be a keyphrase, with what a paper says about it. */
final class KeyphraseCandidate {

  private final PaperField field;
  private final GrammarWords words;
  private final int first;
  private final int last;

  /** How many words of the paper are before it. */
  final int position;

  /** How often it stands alone, not as a part of a longer phrase. */
  int alone;
  /** Whether some occurrence has an upper-case letter that no sentence's beginning explains. */
  boolean named;

  double score;

  /** Of the words of a field, these from the first to the last. */
  KeyphraseCandidate(PaperField field, GrammarWords words, int first, int last, int position) {
    this.field = field;
    this.words = words;
    this.first = first;
    this.last = last;
    this.position = position;
  }

  int size() {
    return last - first + 1;
  }

  /** How often one of its words is in a phrase. */
  int count(int number, NounPhrases phrases) {
    return phrases.count(words.lexeme(first + number));
  }

  int length() {
    return words.end(last) - words.start(first);
  }

  boolean isSingle() {
    return first == last;
  }

  Lexeme first() {
    return words.lexeme(first);
  }

  Lexeme head() {
    return words.lexeme(last);
  }

  Keyphrase keyphrase() {
    var form = new StringJoiner(" ");
    for (int word = first; word <= last; word++) {
      form.add(words.lexeme(word).form());
    }
    return new Keyphrase(
        form.toString(), alone > 0, score, field, words.first(first), words.last(last));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import io.papertrends.schemas.PaperField;
import java.util.StringJoiner;

/** A phrase that may be a keyphrase, with its properties in a paper. */
final class KeyphraseCandidate {

  private final PaperField field;
  private final GrammarWords words;
  private final int first;
  private final int last;

  /** Number of words of the paper before its first occurrence. */
  final int position;

  /** Number of occurrences outside of longer phrases. */
  int alone;
  /** Whether an occurrence has an upper-case letter that is not at the beginning of a sentence. */
  boolean named;

  double score;

  /** The candidate from the first to the last of these words of a field. */
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

  /** How often its word with this number occurs in phrases. */
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

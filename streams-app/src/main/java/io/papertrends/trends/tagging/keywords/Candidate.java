// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

import io.papertrends.schemas.PaperField;
import java.util.List;
import java.util.StringJoiner;

/** A phrase that may be a keyphrase, with what a paper says about it. */
final class Candidate {

  final long hash;
  final PaperField field;

  private final List<Word> words;
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
  Candidate(long hash, PaperField field, List<Word> words, int first, int last, int position) {
    this.hash = hash;
    this.field = field;
    this.words = words;
    this.first = first;
    this.last = last;
    this.position = position;
  }

  int size() {
    return last - first + 1;
  }

  Lexeme lexeme(int number) {
    return words.get(first + number).lexeme();
  }

  int start() {
    return words.get(first).start();
  }

  int end() {
    return words.get(last).end();
  }

  boolean isSingle() {
    return first == last;
  }

  Lexeme first() {
    return words.get(first).lexeme();
  }

  Lexeme head() {
    return words.get(last).lexeme();
  }

  Keyphrase in(String text) {
    var form = new StringJoiner(" ");
    for (int number = 0; number < size(); number++) {
      form.add(lexeme(number).form());
    }
    return new Keyphrase(
        text.substring(start(), end()), form.toString(), alone > 0, score, field, start(), end());
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

import io.papertrends.schemas.PaperField;
import java.util.List;
import java.util.stream.Collectors;

/** A phrase that may be a keyphrase, with what a paper says about it. */
final class Candidate {

  final long hash;
  final PaperField field;
  final List<Word> words;
  /** How many words of the paper are before it. */
  final int position;

  /** How often it stands alone, not as a part of a longer phrase. */
  int alone;
  /** Whether some occurrence has an upper-case letter that no sentence's beginning explains. */
  boolean named;

  double score;

  Candidate(long hash, PaperField field, List<Word> words, int position) {
    this.hash = hash;
    this.field = field;
    this.words = words;
    this.position = position;
  }

  int start() {
    return words.get(0).start();
  }

  int end() {
    return words.get(words.size() - 1).end();
  }

  boolean isSingle() {
    return words.size() == 1;
  }

  Lexeme first() {
    return words.get(0).lexeme();
  }

  Lexeme head() {
    return words.get(words.size() - 1).lexeme();
  }

  Keyphrase in(String text) {
    var form = words.stream().map(it -> it.lexeme().form()).collect(Collectors.joining(" "));
    return new Keyphrase(
        text.substring(start(), end()), form, alone > 0, score, field, start(), end());
  }
}

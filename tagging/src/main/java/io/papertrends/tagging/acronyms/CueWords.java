// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

import io.papertrends.tagging.words.TextWords;
import io.papertrends.tagging.words.WordCache;
import io.papertrends.tagging.words.WordNumbers;
import java.util.Set;

/** Finds words that announce a definition. The result for each word is cached. Not thread-safe. */
final class CueWords {

  /** Words between a short form and its long form. */
  private static final Set<String> FORWARD = Set.of(
      "stands",
      "standing",
      "short",
      "acronym",
      "abbreviation",
      "abbreviates",
      "abbreviating",
      "denotes",
      "denoting",
      "means",
      "meaning",
      "namely");

  /** Words between a long form and its short form. */
  private static final Set<String> BACKWARD = Set.of(
      "known",
      "called",
      "termed",
      "dubbed",
      "named",
      "abbreviated",
      "denoted",
      "shortened",
      "referred",
      "henceforth",
      "hereafter",
      "hereinafter",
      "acronym",
      "abbreviation",
      "aka",
      "or");

  private enum Kind {
    NONE,
    CUE,
    OR
  }

  private final WordCache<Kind> kinds;

  /** For texts whose words have these numbers. */
  CueWords(WordNumbers numbers) {
    this.kinds = new WordCache<>(numbers);
  }

  static boolean isForward(String word) {
    return FORWARD.contains(word);
  }

  static boolean isBackward(String word) {
    return BACKWARD.contains(word);
  }

  /**
   * The first cue word from this word on, or the number of words if there is none. "Or" is a cue
   * word only after a comma.
   */
  int next(TextWords words, int from) {
    int word = from;
    while (word < words.size() && !isCueHere(words, word)) {
      word++;
    }
    return word;
  }

  private boolean isCueHere(TextWords words, int word) {
    var kind = kinds.of(words, word, CueWords::kind);
    return kind == Kind.CUE || (kind == Kind.OR && words.before(word).endsName());
  }

  private static Kind kind(String word) {
    if (word.equals("or")) {
      return Kind.OR;
    }
    return isForward(word) || isBackward(word) ? Kind.CUE : Kind.NONE;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

import io.papertrends.tagging.words.TextWords;
import io.papertrends.tagging.words.WordNumbers;
import java.util.Arrays;
import java.util.Set;

/**
 * Finds the words that announce a definition. Whether a word is one is looked up once for each word
 * and not each time it occurs. Not thread-safe.
 */
final class CueWords {

  /** The long form comes after them and the short form before. */
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

  /** The short form comes after them and the long form before. */
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

  private static final byte UNKNOWN = 0;
  private static final byte NONE = 1;
  private static final byte CUE = 2;
  private static final byte OR = 3;

  private final WordNumbers numbers;
  private byte[] kinds = new byte[1_024];
  private int epoch;

  /** In texts whose words have these numbers. */
  CueWords(WordNumbers numbers) {
    this.numbers = numbers;
  }

  static boolean isForward(String word) {
    return FORWARD.contains(word);
  }

  static boolean isBackward(String word) {
    return BACKWARD.contains(word);
  }

  /** To be called before a text: what numbers stood for may have been forgotten. */
  void keepUp() {
    if (epoch != numbers.epoch()) {
      Arrays.fill(kinds, UNKNOWN);
      epoch = numbers.epoch();
    }
  }

  /**
   * The first from this word on, or the number of words if there is none. An "or" that no comma
   * sets apart is none.
   */
  int next(TextWords words, int from) {
    int word = from;
    while (word < words.size() && !isCueHere(words, word)) {
      word++;
    }
    return word;
  }

  private boolean isCueHere(TextWords words, int word) {
    byte kind = kind(words, word);
    return kind == CUE || (kind == OR && words.before(word).endsName());
  }

  private byte kind(TextWords words, int word) {
    int number = words.number(word);
    if (number >= kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * number + 1);
    }
    if (kinds[number] == UNKNOWN) {
      var text = words.word(word);
      kinds[number] = text.equals("or") ? OR : isForward(text) || isBackward(text) ? CUE : NONE;
    }
    return kinds[number];
  }
}

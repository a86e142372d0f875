// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

import io.papertrends.tagging.markup.PlainText;

/**
 * Splits a text that may contain a long form into words, at spaces, and words into parts, at
 * hyphens, digits and capitals. "N-methyl-D-aspartate" is one word of four parts, "AutoRegressive"
 * one of two.
 */
final class WordParts {

  final PlainText source;
  final String text;
  final int start;
  final int end;

  /** The folded character at each position. */
  final char[] folded;

  /** The number of the part at each position, or -1 between parts. */
  final int[] part;

  /** The start of the word at each position. */
  final int[] wordStart;

  private final boolean[] firstOfWord;
  private final boolean[] small;
  private final int[] partStarts;
  private final int[] leavingOutUpTo;
  private final int[] leavingOutAfter;
  private int parts;

  /** Cost of a word without a letter in the short form. */
  static final int WORD = 100;

  static final int SMALL_WORD = 15;
  static final int PART = 20;

  /**
   * Cost of skipping the last part of a word at the end; a whole word at the end costs as much as
   * elsewhere, also a function word.
   */
  private static final int LAST_PART = 50;

  WordParts(PlainText source, Span span) {
    this.source = source;
    this.text = source.plain();
    this.start = span.start();
    this.end = span.end();
    int length = span.length();
    this.folded = new char[length];
    this.part = new int[length];
    this.wordStart = new int[length];
    this.firstOfWord = new boolean[length];
    this.partStarts = new int[length + 1];
    takeApart();
    this.small = new boolean[parts];
    this.leavingOutUpTo = new int[parts + 1];
    this.leavingOutAfter = new int[parts + 1];
    weigh();
  }

  private void takeApart() {
    var before = Kind.NONE;
    int wordAt = 0;
    boolean inSpace = true;
    boolean wordHasPart = false;
    for (int i = 0; i < folded.length; i++) {
      char c = text.charAt(start + i);
      folded[i] = LetterComparison.fold(c);
      boolean space = Character.isWhitespace(c) || c == '—';
      if (!space && inSpace) {
        wordAt = i;
        wordHasPart = false;
      }
      inSpace = space;
      wordStart[i] = wordAt;
      var kind = Kind.of(c);
      if (kind.startsPartAfter(before) || (kind != Kind.NONE && isEmphasised(i))) {
        partStarts[parts] = i;
        firstOfWord[parts] = !wordHasPart;
        wordHasPart = true;
        parts++;
      }
      part[i] = kind == Kind.NONE ? -1 : parts - 1;
      before = kind;
    }
  }

  private boolean isEmphasised(int index) {
    return index > 0 && source.isEmphasised(start + index);
  }

  private void weigh() {
    for (int i = 0; i < parts; i++) {
      int from = start + partStarts[i];
      small[i] = firstOfWord[i] && StopWords.isFunctionWord(text, from, endOfWord(from));
      int cost = small[i] ? SMALL_WORD : WORD;
      leavingOutUpTo[i + 1] = leavingOutUpTo[i] + (firstOfWord[i] ? cost : PART);
    }
    for (int i = parts - 1; i > 0; i--) {
      int cost = i == parts - 1 && isKind(i) ? SMALL_WORD : WORD;
      leavingOutAfter[i - 1] = leavingOutAfter[i] + (firstOfWord[i] ? cost : LAST_PART);
    }
  }

  /** Cost of skipping all parts after this one. */
  int leavingOutAfter(int number) {
    return leavingOutAfter[number];
  }

  /** Cost of skipping all parts between two parts. */
  int leavingOutBetween(int one, int other) {
    return other - one <= 1 ? 0 : leavingOutUpTo[other] - leavingOutUpTo[one + 1];
  }

  boolean isPartStart(int index) {
    return part[index] >= 0 && partStarts[part[index]] == index;
  }

  boolean isWordStart(int index) {
    return isPartStart(index) && firstOfWord[part[index]];
  }

  /**
   * Whether the part is a function word, and not part of a longer word such as "on" in
   * "on-the-fly".
   */
  boolean isSmall(int number) {
    return small[number];
  }

  private boolean isKind(int number) {
    int from = start + partStarts[number];
    return firstOfWord[number] && StopWords.isKind(text, from, endOfWord(from));
  }

  /** The end of the word at this position; for a long word, a position within it. */
  private int endOfWord(int from) {
    int at = from;
    while (at < end && at - from < 20 && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private enum Kind {
    NONE,
    LOWER,
    UPPER,
    DIGIT;

    static Kind of(char c) {
      if (!LetterComparison.isLetterOrDigit(c)) {
        return NONE;
      }
      return Character.isDigit(c) ? DIGIT : Character.isUpperCase(c) ? UPPER : LOWER;
    }

    boolean startsPartAfter(Kind before) {
      return this != NONE
          && this != before
          && (before == NONE || this == DIGIT || before == DIGIT || this == UPPER);
    }
  }
}

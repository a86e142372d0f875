// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The lines of a text, for records of several lines. A line that does not belong to a record can be
 * put back, so that a record without an end does not include the following ones.
 */
final class NumberedLines {

  /** Maximum length of a record of several lines, in characters; a longer one has lost its end. */
  static final int LONGEST_RECORD = 1 << 20;

  private final BufferedReader text;
  private final Deque<Line> putBack = new ArrayDeque<>();
  private int number;

  NumberedLines(BufferedReader text) {
    this.text = text;
  }

  /**
   * A line.
   *
   * @param number from 1
   * @param start offset of the remaining part; the text is not copied, so that a line may be split
   *     into many parts
   */
  record Line(int number, String text, int start) {

    Line from(int place) {
      return new Line(number, text, place);
    }
  }

  /** The next line; null at the end. */
  Line next() {
    if (!putBack.isEmpty()) {
      return putBack.pop();
    }
    try {
      var line = text.readLine();
      return line == null ? null : new Line(++number, line, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a line back; of several lines the last one first. */
  void putBack(Line line) {
    putBack.push(line);
  }
}

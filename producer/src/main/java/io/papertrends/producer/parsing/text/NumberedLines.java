// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The lines of a text, for records that span several. A line that proves not to be part of a record
 * is put back, so that one record without an end does not take the rest with it.
 */
final class NumberedLines {

  /** From here on a record of several lines is taken for one that lost its end, in characters. */
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
   * @param start where what is left of it begins; it is not cut, so that a line may be taken in any
   *     number of pieces
   */
  record Line(int number, String text, int start) {

    Line from(int place) {
      return new Line(number, text, place);
    }
  }

  /** Null at the end. */
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

  /** Of several lines the last goes back first. */
  void putBack(Line line) {
    putBack.push(line);
  }
}

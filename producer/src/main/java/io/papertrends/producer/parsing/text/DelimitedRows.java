// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import static io.papertrends.producer.parsing.text.NumberedLines.LONGEST_RECORD;

import io.papertrends.producer.parsing.text.NumberedLines.Line;
import java.util.ArrayDeque;

/**
 * Splits a table into rows, which may have line breaks in quotes. Each row is then parsed alone, so
 * that an invalid row does not affect the next one.
 */
final class DelimitedRows {

  private static final char QUOTE = '"';

  private final NumberedLines lines;
  private final char delimiter;

  /** Number of the line up to which an open quote was searched without finding its end. */
  private int openUntil;

  DelimitedRows(NumberedLines lines, char delimiter) {
    this.lines = lines;
    this.delimiter = delimiter;
  }

  /**
   * A row before parsing.
   *
   * @param line number of its first line
   * @param complete false if a quote is never closed; then the row is its first line only
   */
  record Row(int line, String text, boolean complete) {

    String position() {
      return "line " + line;
    }
  }

  /** The next row; null at the end. Empty lines are skipped. */
  Row next() {
    var line = lines.next();
    while (line != null && line.text().isBlank()) {
      line = lines.next();
    }
    return line == null ? null : rowFrom(line);
  }

  private Row rowFrom(Line first) {
    var text = new StringBuilder(first.text());
    var others = new ArrayDeque<Line>();
    boolean quoted = endsQuoted(first.text(), false);
    if (quoted && first.number() < openUntil) {
      // Searching again from every line would take quadratic time. It could only help a row that
      // extends beyond the place where an earlier search ended.
      return new Row(first.number(), first.text(), false);
    }
    while (quoted) {
      var line = lines.next();
      if (line == null) {
        return incomplete(first, others);
      }
      others.push(line);
      if (text.length() + line.text().length() > LONGEST_RECORD) {
        return incomplete(first, others);
      }
      text.append('\n').append(line.text());
      quoted = endsQuoted(line.text(), true);
    }
    return new Row(first.number(), text.toString(), true);
  }

  private Row incomplete(Line first, ArrayDeque<Line> others) {
    openUntil = others.isEmpty() ? openUntil : others.peek().number();
    others.forEach(lines::putBack);
    return new Row(first.number(), first.text(), false);
  }

  /**
   * Whether a quote is open at the end of a line. A quote opens only at the beginning of a cell.
   */
  private boolean endsQuoted(String line, boolean beginsQuoted) {
    boolean quoted = beginsQuoted;
    boolean cellBegins = !beginsQuoted;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted && c == QUOTE && i + 1 < line.length() && line.charAt(i + 1) == QUOTE) {
        i++;
      } else if (quoted) {
        quoted = c != QUOTE;
      } else {
        quoted = cellBegins && c == QUOTE;
        cellBegins = c == delimiter || (cellBegins && Character.isWhitespace(c));
      }
    }
    return quoted;
  }
}

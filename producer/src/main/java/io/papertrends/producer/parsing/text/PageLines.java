// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import java.io.BufferedReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The non-empty lines of a page with look-ahead; only the lines ahead are in memory. */
final class PageLines {

  private final NumberedLines lines;
  private final Deque<PageLine> ahead = new ArrayDeque<>();

  PageLines(BufferedReader text) {
    this.lines = new NumberedLines(text);
  }

  /** The next line; null at the end. */
  PageLine next() {
    return ahead.isEmpty() ? read() : ahead.pop();
  }

  /** The next lines without consuming them; fewer at the end. */
  List<PageLine> ahead(int count) {
    while (ahead.size() < count) {
      var line = read();
      if (line == null) {
        break;
      }
      ahead.add(line);
    }
    return new ArrayList<>(ahead);
  }

  private PageLine read() {
    for (var line = lines.next(); line != null; line = lines.next()) {
      var text = line.text().strip();
      if (!text.isEmpty()) {
        return new PageLine(line.number(), line.number(), text);
      }
    }
    return null;
  }
}

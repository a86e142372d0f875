// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import java.io.IOException;
import java.io.Reader;

/**
 * Stores the text that was read, so that the source text of a record can be copied. A space is
 * added at the end: if a text ends right after a value, the JSON parser reports a wrong position.
 */
final class RecordingReader extends Reader {

  /** Maximum length of a record in characters, the same as for a line. */
  static final int LONGEST = 1 << 24;

  private final Reader text;
  private final StringBuilder recorded = new StringBuilder();
  private long start;
  private boolean ended;

  /** A reader from the current position of the text. The caller closes the text. */
  RecordingReader(Reader text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = text.read(buffer, offset, length);
    if (count < 0 && !ended) {
      ended = true;
      buffer[offset] = ' ';
      return recorded(buffer, offset, 1);
    }
    return recorded(buffer, offset, count);
  }

  private int recorded(char[] buffer, int offset, int count) throws IOException {
    if (recorded.length() > LONGEST) {
      throw new IOException("it has a record of more than " + LONGEST + " characters, the limit");
    }
    if (count > 0) {
      recorded.append(buffer, offset, count);
    }
    return count;
  }

  /**
   * Discards the text before this offset. An offset outside of the stored text is ignored: if a
   * text is truncated after a number, the parser reports an offset beyond the end.
   */
  void discardBefore(long offset) {
    if (offset > start && offset <= start + recorded.length()) {
      recorded.delete(0, Math.toIntExact(offset - start));
      start = offset;
    }
  }

  /** The text between two offsets that were read and not discarded. */
  String between(long from, long to) {
    return recorded.substring(Math.toIntExact(from - start), Math.toIntExact(to - start));
  }

  @Override
  public void close() {}
}

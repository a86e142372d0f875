// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import java.io.IOException;
import java.io.Reader;

/**
 * Records what was read of a text, so that a record of it can be cut out as it stands. The text
 * always ends with a blank: where a text ends right behind a value, the JSON parser takes itself to
 * be somewhere else.
 */
final class RecordingReader extends Reader {

  /** As long as the longest line, so that line breaks make no difference. In characters. */
  static final int LONGEST = 1 << 24;

  private final Reader text;
  private final StringBuilder recorded = new StringBuilder();
  private long start;
  private boolean ended;

  /** Reads from the current place of the text, which the caller closes. */
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
   * Discards what stands before this offset, if that is in what is recorded: where a text breaks
   * off after a number, the parser places the name before it beyond the end.
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

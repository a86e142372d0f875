// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import java.io.IOException;
import java.io.Reader;

/**
 * A text that remembers what was read of it, so that a record can be shown as it stands. It always
 * ends with a blank: where a text ends right behind a value, the JSON parser takes itself to be
 * somewhere else.
 */
final class RememberingReader extends Reader {

  /** As long as the longest line, so that line breaks make no difference. In characters. */
  static final int LONGEST = 1 << 24;

  private final Reader text;
  private final StringBuilder remembered = new StringBuilder();
  private long start;
  private boolean ended;

  /** Reads from the current place of the text, which the caller closes. */
  RememberingReader(Reader text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = text.read(buffer, offset, length);
    if (count < 0 && !ended) {
      ended = true;
      buffer[offset] = ' ';
      return remembered(buffer, offset, 1);
    }
    return remembered(buffer, offset, count);
  }

  private int remembered(char[] buffer, int offset, int count) throws IOException {
    if (remembered.length() > LONGEST) {
      throw new IOException("it has a record of more than " + LONGEST + " characters, the limit");
    }
    if (count > 0) {
      remembered.append(buffer, offset, count);
    }
    return count;
  }

  /**
   * Forgets what stands before this offset, if that is in what is remembered: where a text breaks
   * off after a number, the parser places the name before it beyond the end.
   */
  void forgetBefore(long offset) {
    if (offset > start && offset <= start + remembered.length()) {
      remembered.delete(0, Math.toIntExact(offset - start));
      start = offset;
    }
  }

  /** What stands between two offsets that were read and not forgotten. */
  String between(long from, long to) {
    return remembered.substring(Math.toIntExact(from - start), Math.toIntExact(to - start));
  }

  @Override
  public void close() {}
}

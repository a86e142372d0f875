// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.inputs;

import io.papertrends.producer.UnusableInputException;
import java.io.IOException;
import java.io.Reader;

/**
 * Ends a text with a line that no real record is as long as. A small archive can unpack to
 * terabytes; that is fine as long as they come in lines, but one endless line would fill the heap.
 */
final class LineLimit extends Reader {

  static final int LONGEST_LINE = 1 << 24;

  private final String name;
  private final Reader text;
  private int length;

  /** Under this name in the message. */
  LineLimit(String name, Reader text) {
    this.name = name;
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int count) throws IOException {
    int read = text.read(buffer, offset, count);
    for (int i = offset; i < offset + read; i++) {
      length = buffer[i] == '\n' || buffer[i] == '\r' ? 0 : length + 1;
      if (length > LONGEST_LINE) {
        throw new UnusableInputException(
            name + " has a line of more than " + LONGEST_LINE + " characters, the limit");
      }
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}

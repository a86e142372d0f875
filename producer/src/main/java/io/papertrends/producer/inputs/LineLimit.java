// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.inputs;

import io.papertrends.producer.UnusableInputException;
import java.io.IOException;
import java.io.Reader;

/**
 * Fails when a line is longer than any real record. A small archive can unpack to terabytes: many
 * lines are harmless, but one endless line would fill the heap.
 */
final class LineLimit extends Reader {

  static final int LONGEST_LINE = 1 << 24;

  private final String name;
  private final Reader text;
  private int length;

  /** A reader with this name in messages. */
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

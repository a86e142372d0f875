// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import java.io.IOException;
import java.io.Reader;

/**
 * Fails when one item of an XML text, such as a comment, is longer than any record, because the
 * parser keeps each item in memory.
 */
final class XmlEventLimit extends Reader {

  /** Maximum length of an item in characters, the same as for a line. */
  static final int LONGEST = 1 << 24;

  private final Reader text;
  private int length;

  XmlEventLimit(Reader text) {
    this.text = text;
  }

  /** Starts to count the characters of the next item. */
  void begin() {
    length = 0;
  }

  @Override
  public int read(char[] buffer, int offset, int count) throws IOException {
    int read = text.read(buffer, offset, count);
    length += Math.max(read, 0);
    if (length > LONGEST) {
      throw new IOException("it has something of more than " + LONGEST + " characters, the limit");
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}

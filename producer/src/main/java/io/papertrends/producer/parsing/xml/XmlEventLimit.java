// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import java.io.IOException;
import java.io.Reader;

/**
 * Ends an XML text in which one thing, such as a comment, goes on for longer than any record does:
 * the parser holds it as a whole, even where nobody asks for it.
 */
final class XmlEventLimit extends Reader {

  /** As long as the longest line, so that line breaks make no difference. In characters. */
  static final int LONGEST = 1 << 24;

  private final Reader text;
  private int length;

  XmlEventLimit(Reader text) {
    this.text = text;
  }

  /** From here on something else is read. */
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

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import java.io.IOException;
import java.io.Reader;

/** A reader of a prefix followed by a text. */
final class PrefixedReader extends Reader {

  private final String before;
  private final Reader text;
  private int given;

  PrefixedReader(String before, Reader text) {
    this.before = before;
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (given == before.length()) {
      return text.read(buffer, offset, length);
    }
    int count = Math.min(length, before.length() - given);
    before.getChars(given, given + count, buffer, offset);
    given += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}

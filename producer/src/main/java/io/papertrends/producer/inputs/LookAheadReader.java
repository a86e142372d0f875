// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.inputs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/**
 * A reader that treats a failure between mark and reset as the end of the text; elsewhere it
 * throws. So the format of a truncated text is detected, and its records before the failure are
 * read.
 */
final class LookAheadReader extends BufferedReader {

  private boolean lookingAhead;

  LookAheadReader(Reader text) {
    super(text);
  }

  @Override
  public void mark(int limit) throws IOException {
    super.mark(limit);
    lookingAhead = true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    lookingAhead = false;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    try {
      return super.read(buffer, offset, length);
    } catch (IOException e) {
      if (lookingAhead) {
        return -1;
      }
      throw e;
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.inputs;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;

/**
 * One text of an input.
 *
 * @param name name in messages: the input's name, in an archive followed by that of the file, such
 *     as {@code archive.zip!papers.jsonl}
 * @param isMember whether the text is a file of an archive, which may hold files of other kinds too
 * @param reader the text; closed by the input
 */
public record PaperText(String name, boolean isMember, BufferedReader reader) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  static PaperText of(String name, BufferedInputStream bytes, boolean isMember) throws IOException {
    var text = new InputStreamReader(bytes, charset(bytes));
    var reader = new LookAheadReader(new LineLimit(name, text));
    reader.mark(1);
    boolean marked = reader.read() == BYTE_ORDER_MARK;
    reader.reset();
    if (marked) {
      reader.skip(1);
    }
    return new PaperText(name, isMember, reader);
  }

  /** UTF-8, unless a byte-order mark or a zero byte in the first character indicates UTF-16. */
  private static Charset charset(BufferedInputStream bytes) throws IOException {
    bytes.mark(2);
    try {
      int first = bytes.read();
      int second = bytes.read();
      if ((first == 0xff && second == 0xfe) || (first > 0 && second == 0)) {
        return UTF_16LE;
      }
      return (first == 0xfe && second == 0xff) || (first == 0 && second > 0) ? UTF_16BE : UTF_8;
    } catch (IOException e) {
      // Reading the content will throw the same exception.
      return UTF_8;
    } finally {
      bytes.reset();
    }
  }
}

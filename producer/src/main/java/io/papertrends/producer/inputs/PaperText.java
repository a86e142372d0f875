// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.inputs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.function.Consumer;

/**
 * One text of an input.
 *
 * @param name what to call it in messages: the input's name, within an archive followed by that of
 *     the file, such as {@code archive.zip!papers.jsonl}
 * @param reader the text; whoever handed it over closes it
 */
public record PaperText(String name, BufferedReader reader) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Hands over what these bytes hold, packed or not. */
  static void unpack(String name, BufferedInputStream bytes, Consumer<PaperText> consumer)
      throws IOException {
    try (var unpacked = Packing.of(bytes).unpacked(bytes)) {
      consumer.accept(new PaperText(name, reader(name, unpacked)));
    }
  }

  private static BufferedReader reader(String name, InputStream bytes) throws IOException {
    var reader = new LookAheadReader(new LineLimit(name, new InputStreamReader(bytes, UTF_8)));
    reader.mark(1);
    boolean marked = reader.read() == BYTE_ORDER_MARK;
    reader.reset();
    if (marked) {
      reader.skip(1);
    }
    return reader;
  }
}

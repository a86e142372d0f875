// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.learning;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A temporary file with the keywords of all papers in their spelling, because the keywords that
 * matter are known only after all papers were read. The keywords of a paper take about 100 bytes.
 * Not thread-safe.
 */
final class SpellingFile implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final DataOutputStream out;
  private long size;

  SpellingFile() {
    try {
      file = Files.createTempFile("spellings", ".gz");
      file.toFile().deleteOnExit();
      out = new DataOutputStream(new BufferedOutputStream(
          new GZIPOutputStream(Files.newOutputStream(file), BUFFER, true), BUFFER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void add(String keyword, String spelling, int day) {
    try {
      write(keyword);
      write(spelling);
      out.writeInt(day);
      size++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String text) throws IOException {
    byte[] bytes = text.getBytes(UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** Receives a keyword of a paper. */
  interface Taker {

    void take(String keyword, String spelling, int day);
  }

  /** Passes all entries so far, in order. */
  void forEach(Taker action) {
    try {
      out.flush();
      try (var in = new DataInputStream(new GZIPInputStream(Files.newInputStream(file), BUFFER))) {
        for (long i = 0; i < size; i++) {
          action.take(read(in), read(in), in.readInt());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), UTF_8);
  }

  /** Deletes the file. */
  @Override
  public void close() {
    try (out) {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.inputs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads the files of a zip from front to back, so that the zip may come from a pipe, and a
 * truncated zip gives the files before the truncation.
 */
final class ZipArchive {

  /** Receives the files of an archive. */
  interface EntryConsumer {

    void accept(String file, BufferedInputStream content) throws IOException;
  }

  private ZipArchive() {}

  static void forEach(InputStream bytes, EntryConsumer consumer) throws IOException {
    var stored = new Stored(bytes);
    // The encoding of a name that is not in UTF-8 is unknown. Names appear in messages only, so a
    // wrong letter does no harm.
    try (var archive = new ZipInputStream(stored, ISO_8859_1)) {
      for (var entry = next(archive); entry != null; entry = next(archive)) {
        var content = content(archive);
        if (!entry.isDirectory()) {
          consumer.accept(entry.getName(), content);
        }
      }
      // A truncation between two files looks like the end of the files.
      stored.transferTo(OutputStream.nullOutputStream());
      if (!stored.hasEnd) {
        throw new IOException("it is cut off before its end");
      }
    }
  }

  private static ZipEntry next(ZipInputStream archive) throws IOException {
    try {
      return archive.getNextEntry();
    } catch (IOException | RuntimeException e) {
      throw DecompressedStream.damaged(e);
    }
  }

  private static BufferedInputStream content(ZipInputStream archive) {
    return new BufferedInputStream(new DecompressedStream(archive) {
      @Override
      public void close() {
        // The archive must stay open for the next file.
      }
    });
  }

  /**
   * The bytes of the archive. It recognises the end of the directory, which a complete archive has.
   */
  private static final class Stored extends FilterInputStream {

    private static final int END_OF_DIRECTORY = 0x504b0506;

    private int lastFour;
    private boolean hasEnd;

    Stored(InputStream bytes) {
      super(bytes);
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      watch(value);
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      for (int i = offset; i < offset + count; i++) {
        watch(Byte.toUnsignedInt(buffer[i]));
      }
      return count;
    }

    private void watch(int value) {
      lastFour = lastFour << 8 | value;
      hasEnd |= lastFour == END_OF_DIRECTORY;
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.inputs;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;
import org.tukaani.xz.XZInputStream;

/** Compression formats, detected by their first bytes, because file names are often wrong. */
enum Compression {
  GZIP("\\x1f\\x8b"),
  XZ("\\xfd7zXZ\\x00"),
  ZSTD("\\x28\\xb5\\x2f\\xfd"),
  BZIP2("BZh[1-9]1AY&SY"),
  ZIP("PK\\x03\\x04"),
  NONE("");

  private static final int LONGEST_MAGIC = 10;
  private static final int BUFFER = 1 << 16;

  /** Memory limit in KiB: enough for every preset of xz. A file could require more than 1 GiB. */
  private static final int XZ_MEMORY_IN_KIB = 128 * 1024;

  private final Pattern magic;

  Compression(String magic) {
    this.magic = Pattern.compile(magic);
  }

  /** The compression format of these bytes, which are not consumed. */
  static Compression of(BufferedInputStream bytes) throws IOException {
    bytes.mark(LONGEST_MAGIC);
    var first = new String(bytes.readNBytes(LONGEST_MAGIC), ISO_8859_1);
    bytes.reset();
    return Stream.of(values())
        .filter(it -> it.magic.matcher(first).lookingAt())
        .findFirst()
        .orElse(NONE);
  }

  /** The uncompressed content of all concatenated members. */
  InputStream decompressed(InputStream bytes) throws IOException {
    try {
      return switch (this) {
        case GZIP -> new DecompressedStream(new GZIPInputStream(neverAtItsEnd(bytes), BUFFER));
        case XZ -> new DecompressedStream(new XZInputStream(bytes, XZ_MEMORY_IN_KIB));
        case ZSTD -> new DecompressedStream(new ZstdCompressorInputStream(bytes));
        case BZIP2 -> new DecompressedStream(new BZip2CompressorInputStream(bytes, true));
        case ZIP, NONE -> bytes;
      };
    } catch (IOException e) {
      throw DecompressedStream.damaged(e);
    }
  }

  /**
   * Always reports available bytes: GZIPInputStream takes a pipe without available bytes for the
   * end, and would not read the next member.
   */
  private static InputStream neverAtItsEnd(InputStream bytes) {
    return new FilterInputStream(bytes) {
      @Override
      public int available() {
        return 1;
      }
    };
  }
}

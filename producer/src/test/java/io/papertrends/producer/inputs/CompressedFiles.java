// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.inputs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Texts, compressed in small blocks, so that decompression needs little memory. */
public enum CompressedFiles {
  GZIP {
    @Override
    OutputStream into(OutputStream bytes) throws IOException {
      return new GZIPOutputStream(bytes);
    }
  },
  XZ {
    @Override
    OutputStream into(OutputStream bytes) throws IOException {
      return new XZOutputStream(bytes, new LZMA2Options(LZMA2Options.PRESET_MIN));
    }
  },
  ZSTD {
    @Override
    OutputStream into(OutputStream bytes) throws IOException {
      return new ZstdCompressorOutputStream(bytes);
    }
  },
  BZIP2 {
    @Override
    OutputStream into(OutputStream bytes) throws IOException {
      return new BZip2CompressorOutputStream(bytes, BZip2CompressorOutputStream.MIN_BLOCKSIZE);
    }
  };

  abstract OutputStream into(OutputStream bytes) throws IOException;

  public byte[] bytes(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var packing = into(bytes)) {
      packing.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  /** A zip of names and texts in turn; a name that ends with a slash is a folder. */
  public static byte[] zip(String... namesAndTexts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}

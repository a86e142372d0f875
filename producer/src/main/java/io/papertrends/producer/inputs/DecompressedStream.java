// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.inputs;

import java.io.IOException;
import java.io.InputStream;

/**
 * Uncompressed bytes up to the point where the compressed ones are cut off or damaged. From there
 * on every read fails with one clear message, whatever the library threw. It never reports
 * available bytes, so that no buffer reads ahead into the failure and loses what came before.
 */
class DecompressedStream extends InputStream {

  private final InputStream decompressing;
  private IOException failure;

  DecompressedStream(InputStream decompressing) {
    this.decompressing = decompressing;
  }

  /** The failure as one sentence. */
  static IOException damaged(Exception cause) {
    var detail = cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")";
    return new IOException("what is packed in it is cut off or damaged" + detail, cause);
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      return decompressing.read(buffer, offset, length);
    } catch (IOException | RuntimeException e) {
      failure = damaged(e);
      throw failure;
    }
  }

  @Override
  public void close() throws IOException {
    decompressing.close();
  }
}

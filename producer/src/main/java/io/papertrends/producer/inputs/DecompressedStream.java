// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.inputs;

import java.io.IOException;
import java.io.InputStream;

/**
 * Uncompressed bytes up to the point where the compressed data is truncated or damaged. From there
 * on every read fails with the same message, whichever exception the library threw. The stream
 * never reports available bytes: otherwise a buffer would read ahead into the failure and lose the
 * bytes before it.
 */
class DecompressedStream extends InputStream {

  private final InputStream decompressing;
  private IOException failure;

  DecompressedStream(InputStream decompressing) {
    this.decompressing = decompressing;
  }

  /** The exception for truncated or damaged data, with one sentence as message. */
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

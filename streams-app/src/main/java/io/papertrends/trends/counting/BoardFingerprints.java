// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.schemas.Finality;
import io.papertrends.schemas.TrendingBoard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.avro.SchemaNormalization;

/** Detects whether the content of a board has changed since it was emitted last. */
final class BoardFingerprints {

  private static final long NO_BOARD = 0;

  private BoardFingerprints() {}

  /** 64 bits of all that the board says but its finality; of null too. */
  static long of(TrendingBoard board) {
    if (board == null) {
      return NO_BOARD;
    }
    var alike = TrendingBoard.newBuilder(board).setFinality(Finality.FINAL).build();
    var bytes = new ByteArrayOutputStream();
    try {
      TrendingBoard.getEncoder().encode(alike, bytes);
      return SchemaNormalization.fingerprint64(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

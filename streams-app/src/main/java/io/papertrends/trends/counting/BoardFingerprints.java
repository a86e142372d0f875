// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.schemas.Finality;
import io.papertrends.schemas.TrendingBoard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.avro.SchemaNormalization;

/** Fingerprints that show whether the content of a board has changed since it was last emitted. */
final class BoardFingerprints {

  private static final long NO_BOARD = 0;

  private BoardFingerprints() {}

  /** A 64-bit hash of the board's content without its finality; also defined for null. */
  static long of(TrendingBoard board) {
    if (board == null) {
      return NO_BOARD;
    }
    var alike = new TrendingBoard(
        board.getBoard(),
        board.getWindowDays(),
        board.getFirstDay(),
        board.getLastDay(),
        board.getPapersInWindow(),
        Finality.FINAL,
        board.getEntries());
    var bytes = new ByteArrayOutputStream();
    try {
      TrendingBoard.getEncoder().encode(alike, bytes);
      return SchemaNormalization.fingerprint64(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

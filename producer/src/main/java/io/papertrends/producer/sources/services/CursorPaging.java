// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.services;

import io.papertrends.producer.sources.ExpiredCursorException;
import io.papertrends.producer.sources.RefusedException;
import io.papertrends.producer.sources.SourceException;
import io.papertrends.producer.sources.SourceRequest;
import io.papertrends.producer.sources.SourceResponse;
import java.util.Optional;

/** Paging by a cursor of the service, which may expire. */
final class CursorPaging {

  private CursorPaging() {}

  /**
   * Sends a request that differs from the day's first one only by its cursor. Services respond
   * differently to an expired cursor, but because the rest of the request was accepted before, a
   * refusal means that the cursor has expired. If the reason is another one, the first request is
   * refused too when the day is read again.
   */
  static SourceResponse send(SourceRequest request, Optional<String> cursor)
      throws SourceException, InterruptedException {
    try {
      return request.send();
    } catch (RefusedException e) {
      if (cursor.isEmpty()) {
        throw e;
      }
      throw new ExpiredCursorException("the cursor is refused: " + e.getMessage(), e);
    }
  }
}

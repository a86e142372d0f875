// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.services;

import io.papertrends.producer.sources.ExpiredCursorException;
import io.papertrends.producer.sources.RefusedException;
import io.papertrends.producer.sources.SourceException;
import io.papertrends.producer.sources.SourceRequest;
import io.papertrends.producer.sources.SourceResponse;
import java.util.Optional;

/** Paging by a cursor that the service gives out, and may forget. */
final class CursorPaging {

  private CursorPaging() {}

  /**
   * Sends a request that differs from the day's first one by its cursor alone. Services don't agree
   * on how they answer to a cursor that they have forgotten; but as they did answer to the rest of
   * the request, it is the cursor that is refused. Should it be something else after all, the first
   * request is refused too, when the day is begun again.
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

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.services;

import io.papertrends.producer.sources.ExpiredCursorException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a page of Crossref begins.
 *
 * @param read how many works were on the pages before
 * @param cursor Crossref's own; it mostly stays the same, as Crossref itself moves on at each
 *     request that it gets with it
 */
record CrossrefCursor(int read, String cursor) {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9}) (.+)");

  private static final CrossrefCursor FIRST = new CrossrefCursor(0, "*");

  /** As it was written; the first if there is none. */
  static CrossrefCursor of(Optional<String> written) throws ExpiredCursorException {
    if (written.isEmpty()) {
      return FIRST;
    }
    var parts = WRITTEN.matcher(written.get());
    if (!parts.matches()) {
      throw new ExpiredCursorException("\"" + written.get() + "\" is no cursor of Crossref");
    }
    return new CrossrefCursor(Integer.parseInt(parts.group(1)), parts.group(2));
  }

  /** For the page request. */
  String written() {
    return read + " " + cursor;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.services;

import io.papertrends.producer.sources.ExpiredCursorException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Position of a page of Crossref.
 *
 * @param read number of works on the previous pages
 * @param cursor Crossref's cursor, which usually stays the same: Crossref advances its position at
 *     each request
 */
record CrossrefCursor(int read, String cursor) {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9}) (.+)");

  private static final CrossrefCursor FIRST = new CrossrefCursor(0, "*");

  /** Parses the text of a cursor; the first position if there is none. */
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

  /** The text for a page request. */
  String written() {
    return read + " " + cursor;
  }
}

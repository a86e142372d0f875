// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.api;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The offsets in Kafka up to which a stream was sent: it can continue from any copy of the index.
 *
 * @param boards offset of the last board that was sent; -1 before the first
 * @param alerts offset of the last step of an alert that was sent; -1 before the first
 */
record StreamPosition(long boards, long alerts) {

  private static final Pattern FORM = Pattern.compile("(-1|\\d{1,18})\\.(-1|\\d{1,18})");

  /** The position that {@link #toString()} gave. */
  static Optional<StreamPosition> of(String text) {
    var parts = FORM.matcher(text == null ? "" : text);
    return parts.matches()
        ? Optional.of(
            new StreamPosition(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return boards + "." + alerts;
  }
}

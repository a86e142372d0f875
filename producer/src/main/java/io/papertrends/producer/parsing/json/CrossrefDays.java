// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The day of publication of a work in Crossref, which writes dates as parts that may be missing.
 */
final class CrossrefDays {

  private CrossrefDays() {}

  /**
   * The earliest day that is told in full, else the day on which the DOI was registered.
   *
   * @return null if there is none
   */
  static LocalDate published(JsonNode work) {
    return Stream.of("published-online", "published-print", "published", "issued")
        .map(it -> day(work.path(it)))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElseGet(() -> day(work.path("created")));
  }

  /** Null if the date is no day. */
  private static LocalDate day(JsonNode date) {
    var parts = date.path("date-parts").path(0);
    if (!parts.path(0).isInt() || !parts.path(1).isInt() || !parts.path(2).isInt()) {
      return null;
    }
    try {
      return LocalDate.of(
          parts.path(0).intValue(), parts.path(1).intValue(), parts.path(2).intValue());
    } catch (DateTimeException e) {
      return null;
    }
  }
}

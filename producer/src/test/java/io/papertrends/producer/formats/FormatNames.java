// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.formats;

import io.papertrends.producer.parsing.text.PageDays;
import io.papertrends.schemas.DayZone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The names of all formats, for tests of each. */
public final class FormatNames {

  private FormatNames() {}

  /** All of them, in the order in which they are tried. */
  public static List<String> all() {
    var days = new PageDays(Optional.empty(), OptionalInt.empty(), LocalDate.of(2025, 9, 3));
    return new PaperFormats(days, DayZone.UTC, notice -> {}).names();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The range of days that the user has selected.
 *
 * @param since first day; empty for no limit
 * @param until last day; empty for no limit
 */
public record DaySelection(Optional<LocalDate> since, Optional<LocalDate> until) {

  /** Checks the order. */
  public DaySelection {
    if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
      throw new IllegalArgumentException(
          "--until " + until.get() + " is before --since " + since.get());
    }
  }

  /** Whether the day is selected. */
  public boolean contains(LocalDate day) {
    return since.stream().noneMatch(day::isBefore) && until.stream().noneMatch(day::isAfter);
  }

  /** The last selected day up to this day. */
  public LocalDate last(LocalDate latest) {
    return until.filter(it -> it.isBefore(latest)).orElse(latest);
  }

  @Override
  public String toString() {
    return since.map(it -> " since " + it).orElse("")
        + until.map(it -> " until " + it).orElse("");
  }
}

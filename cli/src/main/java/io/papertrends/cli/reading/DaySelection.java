// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that the user selected.
 *
 * @param since the first day; empty for the first that there is
 * @param until the last day; empty for the last that there is
 */
public record DaySelection(Optional<LocalDate> since, Optional<LocalDate> until) {

  /** Checks the order. */
  public DaySelection {
    if (since.isPresent() && until.isPresent() && until.get().isBefore(since.get())) {
      throw new IllegalArgumentException(
          "--until " + until.get() + " is before --since " + since.get());
    }
  }

  /** Whether the day is one of them. */
  public boolean contains(LocalDate day) {
    return since.stream().noneMatch(day::isBefore) && until.stream().noneMatch(day::isAfter);
  }

  /** The last of them that is not after this day. */
  public LocalDate last(LocalDate latest) {
    return until.filter(it -> it.isBefore(latest)).orElse(latest);
  }

  @Override
  public String toString() {
    return since.map(it -> " since " + it).orElse("")
        + until.map(it -> " until " + it).orElse("");
  }
}

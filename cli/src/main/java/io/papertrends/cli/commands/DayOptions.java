// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.schemas.DayZone;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options for the days to read from services. */
final class DayOptions {

  @Option(
      names = "--since",
      paramLabel = "YYYY-MM-DD",
      description = "First day to read from a service.")
  private Optional<LocalDate> since;

  @Option(
      names = "--until",
      paramLabel = "YYYY-MM-DD",
      description = "Last day to read from a service (default: today).")
  private Optional<LocalDate> until;

  /**
   * Checks that the options fit the inputs.
   *
   * @param isOfService whether at least one input is a service
   */
  void check(boolean isOfService) {
    if (isOfService) {
      until();
    } else if (since.isPresent() || until.isPresent()) {
      throw new IllegalArgumentException(
          "--since and --until are for services; of files all papers are published");
    }
  }

  LocalDate since() {
    return since.orElseThrow(
        () -> new IllegalArgumentException("--since is needed to publish from a service"));
  }

  LocalDate until() {
    var last = until.orElseGet(() -> DayZone.in(System.getenv()).today(InstantSource.system()));
    if (last.isBefore(since())) {
      throw new IllegalArgumentException("--until " + last + " is before --since " + since());
    }
    return last;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier;

import io.papertrends.notifier.messages.Step;
import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.Severity;
import io.papertrends.schemas.TrendAlert;
import java.time.LocalDate;
import java.util.List;

/** Steps of alerts. */
public final class Examples {

  /** The last day of the steps. */
  public static final LocalDate DAY = LocalDate.of(2025, 9, 3);

  private Examples() {}

  /** A step of the alert with this number, which is its offset too. */
  public static Step step(int number) {
    return step(number, Severity.MEDIUM, DAY, "Knowledge graphs");
  }

  /** A step with what makes a difference. */
  public static Step step(int number, Severity severity, LocalDate day, String label) {
    return step(number, severity, day, label, label + ": 30 papers, 10.5 expected");
  }

  /** A step whose event has no words for people. */
  public static Step ofTheFirstRelease() {
    return step(1, Severity.LOW, DAY, "", "");
  }

  private static Step step(
      int number, Severity severity, LocalDate day, String label, String message) {
    return new Step(
        new TrendAlert(
            "a" + number,
            "knowledge-graphs",
            "burst",
            AlertPhase.STARTED,
            7,
            day.minusDays(6),
            day,
            30L,
            10.5,
            2.7,
            1e-6,
            List.of("arxiv:2409.01234", "doi:10.1/a<b>|c", "title:abc"),
            Finality.FINAL,
            label,
            severity,
            1e-4,
            day,
            message),
        number);
  }
}

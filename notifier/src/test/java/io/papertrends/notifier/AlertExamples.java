// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier;

import io.papertrends.notifier.messages.AlertEvent;
import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.Severity;
import io.papertrends.schemas.TrendAlert;
import java.time.LocalDate;
import java.util.List;

/** Events of alerts. */
public final class AlertExamples {

  /** The last day of the events. */
  public static final LocalDate DAY = LocalDate.of(2025, 9, 3);

  private AlertExamples() {}

  /** A event of the alert with this number, which is its offset too. */
  public static AlertEvent event(int number) {
    return event(number, Severity.MEDIUM, DAY, "Knowledge graphs");
  }

  /** A event with what makes a difference. */
  public static AlertEvent event(int number, Severity severity, LocalDate day, String label) {
    return event(number, severity, day, label, label + ": 30 papers, 10.5 expected");
  }

  /** A event whose event has no words for people. */
  public static AlertEvent ofTheFirstRelease() {
    return event(1, Severity.LOW, DAY, "", "");
  }

  private static AlertEvent event(
      int number, Severity severity, LocalDate day, String label, String message) {
    return new AlertEvent(
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
            message,
            List.of(),
            List.of(),
            null),
        number);
  }
}

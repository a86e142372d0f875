// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import io.papertrends.trends.detection.AlertLifeCycle.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Why an alert of a subject started on a day, or why none did. It asks the conditions that decided
 * on that day.
 *
 * @param subject id of the topic or keyword
 * @param day the day, in days since 1970-01-01
 * @param windows the windows that were tested, the shortest first; none if the feed began too short
 *     before
 * @param deciding the one with the smallest p, which must meet all conditions; empty if there are
 *     no windows
 * @param open the alert that the subject had, or was a part of, before the day
 * @param restingAfter the ended alert after which the subject rests
 * @param isStarted whether its alert started
 * @param joined the alert of which the subject became a part instead
 */
public record AlertExplanation(
    String subject,
    int day,
    List<ExplainedWindow> windows,
    Optional<ExplainedWindow> deciding,
    Optional<Alert> open,
    Optional<Alert> restingAfter,
    boolean isStarted,
    Optional<Alert> joined) {

  /** Of a subject, after the day. */
  public static AlertExplanation of(String subject, Outcome outcome) {
    var conditions = outcome.conditions();
    var scan = conditions.scan();
    var windows = scan.comparisons(subject).stream()
        .map(it -> ExplainedWindow.of(it, conditions))
        .toList();
    var chosen = Optional.ofNullable(scan.candidates().get(subject)).map(BurstCandidate::figures);
    var open = conditions.open(subject);
    var now = outcome.alerts().values().stream().filter(it -> !it.ended()).toList();
    return new AlertExplanation(
        subject,
        scan.day(),
        windows,
        deciding(windows, chosen),
        open,
        conditions.restingAfter(subject),
        now.stream().anyMatch(it -> it.subject().equals(subject) && it.started() == scan.day()),
        now.stream()
            .filter(it -> open.isEmpty() && it.parts().contains(subject))
            .findFirst());
  }

  /** The one that {@link DayScan} chose, if any stands out; else the nearest to it. */
  private static Optional<ExplainedWindow> deciding(
      List<ExplainedWindow> windows, Optional<Comparison> chosen) {
    return windows.stream()
        .min(Comparator.comparing((ExplainedWindow it) -> !chosen.equals(Optional.of(it.figures())))
            .thenComparing(it -> !it.hasSupport())
            .thenComparing(ExplainedWindow::weightedP));
  }

  /** The conditions that the deciding window does not meet, in order. */
  public List<StartCondition> unmet() {
    return deciding.map(ExplainedWindow::unmet).orElse(List.of());
  }

  /** The smallest p; 1 if nothing is known. */
  public double smallestP() {
    return deciding.map(ExplainedWindow::weightedP).orElse(1.0);
  }
}

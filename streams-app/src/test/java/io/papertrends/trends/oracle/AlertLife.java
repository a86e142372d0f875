// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.Severity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An alert from its start on. */
final class AlertLife {

  private static final int REST_DAYS = 28;
  private static final int QUIET_DAYS = 7;
  private static final int NEWS_EVERY_DAYS = 7;

  private final Finding beginning;
  private final Set<String> parts = new TreeSet<>();
  private boolean isOn = true;
  private boolean hasNewParts;
  private Severity severity;
  private int quietDays;
  private PlainComparison emitted;

  AlertLife(Finding beginning, Set<String> parts) {
    this.beginning = beginning;
    this.severity = PlainSeverity.severity(beginning.figures());
    this.parts.addAll(parts);
  }

  boolean isOn() {
    return isOn;
  }

  /** The day of its end, if it has come. */
  Optional<LocalDate> ended() {
    return isOn ? Optional.empty() : Optional.of(emitted.last());
  }

  Set<String> parts() {
    return parts;
  }

  void join(String part) {
    parts.add(part);
    hasNewParts = true;
  }

  private boolean isAbout(String other) {
    return other.equals(subject()) || parts.contains(other);
  }

  private String subject() {
    return beginning.figures().subject();
  }

  /**
   * Whether it keeps a subject from having an alert; long windows may be partly the old burst's.
   */
  boolean keepsFromStarting(PlainComparison figures) {
    if (isOn || !isAbout(figures.subject())) {
      return isOn && isAbout(figures.subject());
    }
    long days = DAYS.between(emitted.last(), figures.last());
    return days < REST_DAYS || days < figures.days();
  }

  PlainAlertEvent start() {
    return emit(AlertPhase.STARTED, beginning.figures(), beginning.adjustedP());
  }

  /** Its end, if it comes with this day. Days must come in order. */
  Optional<PlainAlertEvent> end(Findings day) {
    var lately = lately(day);
    if (lately.isEmpty()) {
      return Optional.empty();
    }
    quietDays = lately.get().observed() > 1.25 * lately.get().expected() ? 0 : quietDays + 1;
    if (quietDays < QUIET_DAYS) {
      return Optional.empty();
    }
    isOn = false;
    return Optional.of(emit(AlertPhase.ENDED, lately.get(), 1));
  }

  /** What the day brings besides. */
  Optional<PlainAlertEvent> news(Findings day, Optional<Finding> found) {
    var justified = found.filter(Finding::justifiesAlert);
    if (DAYS.between(emitted.last(), day.day()) < NEWS_EVERY_DAYS) {
      return Optional.empty();
    }
    if (justified.isPresent() && (hasNewParts || isNews(justified.get().figures()))) {
      return Optional.of(
          emit(AlertPhase.UPDATED, justified.get().figures(), justified.get().adjustedP()));
    }
    return hasNewParts ? lately(day).map(it -> emit(AlertPhase.UPDATED, it, 1)) : Optional.empty();
  }

  private Optional<PlainComparison> lately(Findings day) {
    int days = Math.min(28, Math.max(14, beginning.figures().days()));
    return day.figures(subject(), beginning.figures().isOfGrowth() ? Usual.GROWTH_DAYS : days);
  }

  private boolean isNews(PlainComparison figures) {
    return PlainSeverity.severity(figures).compareTo(severity) > 0
        || figures.lift().mean() >= 1.5 * emitted.lift().mean()
        || (figures.observed() >= 2 * emitted.observed()
            && (beginning.figures().isOfGrowth() || !figures.isOfGrowth()));
  }

  private PlainAlertEvent emit(AlertPhase phase, PlainComparison figures, double adjustedP) {
    quietDays = 0;
    hasNewParts = false;
    emitted = figures;
    var now = PlainSeverity.severity(figures);
    severity = now.compareTo(severity) > 0 ? now : severity;
    return new PlainAlertEvent(
        phase,
        beginning.figures().isOfGrowth() ? "growth" : "burst",
        startedOn(),
        severity,
        figures,
        adjustedP,
        Set.copyOf(parts));
  }

  private LocalDate startedOn() {
    return beginning.figures().last();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.Severity;
import java.time.LocalDate;
import java.util.Optional;

/** The alerts of one subject, one after another. */
final class AlertLife {

  private static final int REST_DAYS = 28;
  private static final int LONGEST_WINDOW = 56;
  private static final int QUIET_DAYS = 7;
  private static final int NEWS_EVERY_DAYS = 7;

  private final String subject;
  private boolean isOn;
  private LocalDate started;
  private int startedWith;
  private Severity severity;
  private int quietDays;
  private Figures told;

  AlertLife(String subject) {
    this.subject = subject;
  }

  /** The step that the day brings, if any. Days must come in order. */
  Optional<AlertEvent> next(Findings day, Optional<Finding> found) {
    var justified = found.filter(Finding::justifiesAlert);
    if (isOn) {
      int lately = Math.min(28, Math.max(14, startedWith));
      return day.figures(subject, lately).flatMap(it -> goOn(it, justified));
    }
    return justified
        .filter(it -> told == null || !isResting(it.figures()))
        .filter(it -> isStillThere(day, it.figures()))
        .map(this::start);
  }

  /** Long windows may be partly those of the burst before. */
  private boolean isResting(Figures figures) {
    long days = DAYS.between(told.last(), figures.last());
    return days < REST_DAYS || (days < LONGEST_WINDOW && days < figures.days());
  }

  private boolean isStillThere(Findings day, Figures figures) {
    return day.figures(subject, Math.min(14, figures.days()))
        .filter(it -> it.observed() > it.expected())
        .isPresent();
  }

  private AlertEvent start(Finding found) {
    isOn = true;
    started = found.figures().last();
    startedWith = found.figures().days();
    severity = severity(found.figures());
    return tell(AlertPhase.STARTED, found.figures(), found.adjustedP());
  }

  private Optional<AlertEvent> goOn(Figures lately, Optional<Finding> justified) {
    quietDays = lately.observed() > 1.25 * lately.expected() ? 0 : quietDays + 1;
    if (quietDays == QUIET_DAYS) {
      isOn = false;
      return Optional.of(tell(AlertPhase.ENDED, lately, 1));
    }
    return justified
        .filter(it -> isNews(it.figures()))
        .map(it -> tell(AlertPhase.UPDATED, it.figures(), it.adjustedP()));
  }

  private boolean isNews(Figures figures) {
    return DAYS.between(told.last(), figures.last()) >= NEWS_EVERY_DAYS
        && (severity(figures).compareTo(severity) > 0
            || figures.lift().mean() >= 1.5 * told.lift().mean()
            || figures.observed() >= 2 * told.observed());
  }

  private AlertEvent tell(AlertPhase phase, Figures figures, double adjustedP) {
    quietDays = 0;
    told = figures;
    var now = severity(figures);
    severity = now.compareTo(severity) > 0 ? now : severity;
    return new AlertEvent(phase, started, severity, figures, adjustedP);
  }

  private static Severity severity(Figures figures) {
    double sure = figures.lift().low();
    if (sure >= 2 && figures.observed() >= 20) {
      return Severity.HIGH;
    }
    return sure >= 1.5 && figures.observed() >= 10 ? Severity.MEDIUM : Severity.LOW;
  }
}

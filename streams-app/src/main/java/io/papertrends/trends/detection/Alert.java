// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import io.papertrends.schemas.Severity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * State of an alert between two days: all that the next day depends on besides the counts. Days are
 * counted from 1970-01-01.
 *
 * @param subject id of the topic or keyword
 * @param started the day on which it started
 * @param windowDays length of the window that it started with
 * @param severity the highest that was emitted
 * @param emittedDay the day of its last step
 * @param emittedObserved papers in the window of that step
 * @param emittedLift that window's lift
 * @param quietDays consecutive days on which the burst was over
 * @param ended whether it has ended and only prevents another one from starting too soon
 * @param parts other subjects that have the same growth, in alphabetical order
 * @param hasNewParts whether some parts have not been emitted yet
 */
public record Alert(
    String subject,
    int started,
    int windowDays,
    Severity severity,
    int emittedDay,
    long emittedObserved,
    double emittedLift,
    int quietDays,
    boolean ended,
    List<String> parts,
    boolean hasNewParts) {

  /** The kind of alert, by the window that it started with. */
  public String kind() {
    return windowDays > Comparisons.LONGEST_WINDOW ? "growth" : "burst";
  }

  /** Its identity, the same in every replay. */
  public String id() {
    return kind() + "|" + subject + "|" + LocalDate.ofEpochDay(started);
  }

  Alert quietFor(int days) {
    return new Alert(
        subject,
        started,
        windowDays,
        severity,
        emittedDay,
        emittedObserved,
        emittedLift,
        days,
        ended,
        parts,
        hasNewParts);
  }

  /** The alert with additional parts, which must be emitted. */
  Alert with(Collection<String> newParts) {
    var all = new TreeSet<>(parts);
    all.addAll(newParts);
    return new Alert(
        subject,
        started,
        windowDays,
        severity,
        emittedDay,
        emittedObserved,
        emittedLift,
        quietDays,
        ended,
        List.copyOf(all),
        true);
  }
}

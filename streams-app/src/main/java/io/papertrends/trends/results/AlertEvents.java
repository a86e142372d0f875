// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.results;

import io.papertrends.schemas.AlertPart;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.tagging.KeywordId;
import io.papertrends.tagging.Tagger;
import io.papertrends.trends.aggregation.DaySlices;
import io.papertrends.trends.aggregation.WindowEvidence;
import io.papertrends.trends.detection.AlertMessage;
import io.papertrends.trends.detection.AlertStep;
import io.papertrends.trends.detection.Comparison;
import io.papertrends.trends.detection.Comparisons;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Steps of alerts as events. */
final class AlertEvents {

  private final DaySlices slices;
  private final Supplier<Tagger> tagger;

  AlertEvents(DaySlices slices, Supplier<Tagger> tagger) {
    this.slices = slices;
    this.tagger = tagger;
  }

  /** The event of a step, with papers of its window as evidence. */
  TrendAlert of(AlertStep step) {
    var figures = step.figures();
    var subject = figures.subject();
    var evidence = WindowEvidence.papers(
            slices, List.of(subject), figures.firstDay(), figures.lastDay())
        .get(subject);
    return event(step, label(figures), step.parts().stream().map(this::part).toList(), evidence);
  }

  private AlertPart part(Comparison figures) {
    return new AlertPart(figures.subject(), label(figures), figures.observed(), figures.expected());
  }

  private String label(Comparison figures) {
    var subject = figures.subject();
    return KeywordId.is(subject)
        ? keywordLabel(subject, figures.firstDay(), figures.lastDay())
        : tagger.get().label(subject);
  }

  /** What has ended may have no papers in its window, but had some lately. */
  private String keywordLabel(String keyword, int firstDay, int lastDay) {
    return WindowEvidence.spelling(slices, keyword, firstDay, lastDay)
        .or(() -> WindowEvidence.spelling(
            slices, keyword, lastDay - Comparisons.LONGEST_WINDOW + 1, lastDay))
        .orElse(keyword);
  }

  private static TrendAlert event(
      AlertStep step, String label, List<AlertPart> parts, List<String> evidence) {
    var figures = step.figures();
    var alert = step.alert();
    return TrendAlert.newBuilder()
        .setId(alert.id())
        .setTopic(alert.subject())
        .setKind(alert.kind())
        .setPhase(step.phase())
        .setWindowDays(figures.windowDays())
        .setFirstDay(LocalDate.ofEpochDay(figures.firstDay()))
        .setLastDay(LocalDate.ofEpochDay(figures.lastDay()))
        .setObserved(figures.observed())
        .setExpected(figures.expected())
        .setLift(figures.lift().mean())
        .setP(figures.p())
        .setEvidence(evidence)
        .setFinality(Finality.FINAL)
        .setLabel(label)
        .setSeverity(alert.severity())
        .setAdjustedP(step.adjustedP())
        .setStarted(LocalDate.ofEpochDay(alert.started()))
        .setMessage(AlertMessage.of(step, label, parts))
        .setParts(parts)
        .setCaveats(step.caveats())
        .build();
  }
}

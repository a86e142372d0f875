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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Converts alert steps to alert events. */
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
            slices, List.of(subject), figures.firstDayOfPapers(), figures.lastDay())
        .get(subject);
    var labels = labels(step);
    var parts = step.parts().stream()
        .map(it ->
            new AlertPart(it.subject(), labels.get(it.subject()), it.observed(), it.expected()))
        .toList();
    return event(step, labels.get(subject), parts, evidence);
  }

  /** Display names of the event's subject and its parts, from the same window. */
  private Map<String, String> labels(AlertStep step) {
    var figures = step.figures();
    var labels = new HashMap<String, String>();
    var keywords = new HashSet<String>();
    Stream.concat(Stream.of(figures), step.parts().stream())
        .map(Comparison::subject)
        .forEach(subject -> {
          if (KeywordId.is(subject)) {
            keywords.add(subject);
          } else {
            labels.put(subject, tagger.get().label(subject));
          }
        });
    labels.putAll(keywordLabels(keywords, figures.firstDayOfPapers(), figures.lastDay()));
    return labels;
  }

  /**
   * Spellings of keywords; an alert that ends may have no papers in its window, so earlier days are
   * searched too.
   */
  private Map<String, String> keywordLabels(Set<String> keywords, int firstDay, int lastDay) {
    var labels = new HashMap<>(WindowEvidence.spellings(slices, keywords, firstDay, lastDay));
    var missing = keywords.stream().filter(it -> !labels.containsKey(it)).toList();
    if (!missing.isEmpty()) {
      labels.putAll(WindowEvidence.spellings(
          slices, missing, lastDay - Comparisons.LONGEST_WINDOW + 1, lastDay));
      missing.forEach(it -> labels.putIfAbsent(it, it));
    }
    return labels;
  }

  /**
   * The display name; a narrower name is followed by its topic: "Model Context Protocol (Tool
   * use)".
   */
  private String name(String subject, String label) {
    return tagger
        .get()
        .topicNamed(subject)
        .map(topic -> label + " (" + tagger.get().label(topic) + ")")
        .orElse(label);
  }

  private TrendAlert event(
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
        .setMessage(AlertMessage.of(step, name(alert.subject(), label), parts))
        .setNameOf(tagger.get().topicNamed(alert.subject()).orElse(null))
        .setParts(parts)
        .setCaveats(step.caveats())
        .build();
  }
}

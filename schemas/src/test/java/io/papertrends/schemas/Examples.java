// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/** One event of every kind, with every field filled. */
final class Examples {

  private static final LocalDate DAY = LocalDate.of(2025, 9, 3);

  private Examples() {}

  static List<SpecificRecord> events() {
    return List.of(
        paper(),
        taggedPaper(),
        topicCount(),
        trendingBoard(),
        trendAlert(),
        sourcePosition(),
        new AppliedVocabulary("topics: []"),
        delivery());
  }

  static Paper paper() {
    return new Paper(
        "arxiv:2409.01234",
        "Graphs that Know",
        "We study knowledge graphs.",
        DAY,
        DAY.plusDays(1),
        "json-lines",
        List.of("A. Author"),
        List.of("cs.AI"),
        List.of("knowledge graphs"),
        List.of("arxiv:2409.01234"));
  }

  private static SourcePosition sourcePosition() {
    return new SourcePosition("arxiv:cs.AI", DAY, "500", 12L, List.of(1L, -2L));
  }

  private static Delivery delivery() {
    return new Delivery(
        "ops",
        "<digest.2025-09-03.ops@example.org>",
        List.of("a1|STARTED|2025-09-03"),
        DeliveryOutcome.DELIVERED,
        8L,
        DAY.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
        DAY);
  }

  private static TaggedPaper taggedPaper() {
    return new TaggedPaper(
        "arxiv:2409.01234",
        "Graphs that Know",
        DAY,
        List.of(new Mention("knowledge-graphs", PaperField.ABSTRACT, 9, 25, "knowledge graphs")),
        List.of(new KeywordMention(
            "keyword:graphsthatknow", PaperField.TITLE, 0, 16, "Graphs that Know")));
  }

  private static TopicCount topicCount() {
    return new TopicCount(
        "knowledge-graphs",
        7,
        DAY.minusDays(6),
        DAY,
        3L,
        12L,
        0.25,
        Finality.FINAL,
        "Knowledge graphs");
  }

  private static TrendingBoard trendingBoard() {
    return new TrendingBoard(
        "top",
        7,
        DAY.minusDays(6),
        DAY,
        12L,
        Finality.CORRECTION,
        List.of(
            new BoardEntry(
                1,
                "knowledge-graphs",
                3.0,
                3L,
                0.25,
                2,
                "Knowledge graphs",
                1.5,
                1.8,
                0.9,
                3.5,
                1.2,
                List.of("arxiv:2409.01234"),
                null),
            new BoardEntry(
                2,
                "continual-learning",
                1.0,
                1L,
                1 / 12.0,
                null,
                "Continual learning",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                "knowledge-graphs")));
  }

  private static TrendAlert trendAlert() {
    return new TrendAlert(
        "a1",
        "keyword:kgcompletion",
        "burst",
        AlertPhase.STARTED,
        7,
        DAY.minusDays(6),
        DAY,
        30L,
        10.5,
        2.7,
        1e-6,
        List.of("arxiv:2409.01234"),
        Finality.EARLY,
        "Knowledge graphs",
        Severity.MEDIUM,
        1e-4,
        DAY,
        "Knowledge graphs: 30 papers, 10.5 expected",
        List.of(new AlertPart("graph-theory", "Graph theory", 40L, 20.5)),
        List.of(AlertCaveat.ONE_DAY, AlertCaveat.EVERY_YEAR),
        "knowledge-graphs");
  }
}

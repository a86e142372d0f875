// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends;

import static io.papertrends.tagging.Papers.DAY;
import static io.papertrends.tagging.Papers.paper;
import static io.papertrends.trends.oracle.OracleAssertions.assertNearlyEqual;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.BoardEntry;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.Paper;
import io.papertrends.schemas.TopicCount;
import io.papertrends.schemas.TrendingBoard;
import io.papertrends.tagging.Papers;
import io.papertrends.trends.counting.RetainedDays;
import io.papertrends.trends.detection.AlertRules;
import io.papertrends.trends.settings.TrendsSettings;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Property: for any published, revised, repeated and withdrawn papers, results equal those of the
 * oracle.
 */
@Tag("slow")
class ReplayEqualsOracleTest {

  private static final KafkaTopics KAFKA_TOPICS = new KafkaTopics("", 1);
  private static final TrendsSettings LIVE = new TrendsSettings(
      KAFKA_TOPICS,
      2,
      Optional.of(Duration.ofHours(1)),
      Optional.of(Duration.ofSeconds(1)),
      50,
      2,
      AlertRules.defaults());
  private static final TrendsSettings REPLAY = new TrendsSettings(
      KAFKA_TOPICS,
      TrendsSettings.UNTIL_END_OF_INPUT,
      Optional.empty(),
      Optional.empty(),
      TrendsSettings.DEFAULT_BOARD_LENGTH,
      3,
      AlertRules.defaults());
  private static final List<String> PHRASES = List.of(
      "RAG",
      "knowledge graphs",
      "lifelong learning",
      "LLMs",
      "a language model",
      "nothing",
      "graph rewriting",
      "Graph Rewriting",
      "belief revision");

  /** The fewer days are retained, the more often days are evicted and loaded again. */
  private static RetainedDays retained(long seed) {
    return seed % 4 == 0
        ? RetainedDays.DEFAULT
        : new RetainedDays((int) seed % 4 - 1, (int) seed / 2);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void shouldGiveTheOraclesResultsForRandomInput(long seed) {
    var random = new Random(seed);
    Map<String, Paper> standing = new HashMap<>();
    Set<LocalDate> days = new HashSet<>();
    try (var bench = new TopologyBench(REPLAY, retained(seed))) {
      for (int step = 0; step < 120; step++) {
        step(random, bench, standing, days);
      }
      bench.endInput();

      var oracle = new BatchOracle(
          standing.values(), days, Papers.TAGGER, TrendsSettings.DEFAULT_BOARD_LENGTH, 3);
      assertThat(bench.compacted(KAFKA_TOPICS.taggedPapers())).isEqualTo(oracle.taggedPapers());
      assertThat(bench.compacted(KAFKA_TOPICS.topicCounts())).isEqualTo(oracle.topicCounts());
      assertNearlyEqual(bench.compacted(KAFKA_TOPICS.trending()), oracle.boards());
      assertNearlyEqual(values(bench.written(KAFKA_TOPICS.alerts())), oracle.alerts());
      assertThat(bench.written(KAFKA_TOPICS.dayRequests()).isEmpty())
          .isEqualTo(retained(seed).equals(RetainedDays.DEFAULT));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void shouldEndWithTheOraclesFiguresWhenLiveToo(long seed) {
    var random = new Random(seed);
    Map<String, Paper> standing = new HashMap<>();
    Set<LocalDate> days = new HashSet<>();
    try (var bench = new TopologyBench(LIVE, retained(seed))) {
      for (int step = 0; step < 200; step++) {
        step(random, bench, standing, days);
      }
      bench.settle();
      bench.endInput();

      var counts = bench.written(KAFKA_TOPICS.topicCounts());
      var boards = bench.written(KAFKA_TOPICS.trending());
      // Where the wall clock closed days after the last paper, there are results of them.
      boards.stream().map(ReplayEqualsOracleTest::lastDay).forEach(days::add);
      var oracle = new BatchOracle(
          standing.values(), days, Papers.TAGGER, LIVE.boardLength(), LIVE.keywordPapers());
      assertThat(figures(counts)).isEqualTo(figures(oracle.topicCounts()));
      assertThat(lives(counts, it -> it.getFinality()).values())
          .allSatisfy(life -> assertThat(life).matches("[E-]*[F-]?[C-]*"))
          .anySatisfy(life -> assertThat(life).contains("FC"));
      assertThat(lives(boards, it -> it.getFinality()).values())
          .allSatisfy(life -> assertThat(life).matches("[E-]*[F-][C-]*"));
    }
  }

  /** Half a year, in the end of which one topic bursts and a keyword appears. */
  @ParameterizedTest(name = "{0} days retained")
  @ValueSource(ints = {30, 1_000})
  void shouldGiveTheOraclesRisingTopicsAndAlerts(int retainedDays) {
    var random = new Random(7);
    var papers = new ArrayList<Paper>();
    for (int i = 0; i < 1_500; i++) {
      int day = i / 8;
      boolean isBurst = day > 160 && random.nextInt(2) == 0;
      var text = isBurst ? "knowledge graphs" : PHRASES.get(1 + random.nextInt(PHRASES.size() - 1));
      var keyword = day > 150 && i % 5 == 0 ? "Soil chemistry" : PHRASES.get(random.nextInt(8));
      papers.add(paper("p" + i, DAY.minusDays(180).plusDays(day), keyword, text));
    }
    var days = papers.stream().map(Paper::getPublished).collect(Collectors.toSet());
    var oracle = new BatchOracle(
        papers, days, Papers.TAGGER, TrendsSettings.DEFAULT_BOARD_LENGTH, REPLAY.keywordPapers());
    Collections.shuffle(papers, random);
    try (var bench = new TopologyBench(REPLAY, new RetainedDays(0, retainedDays))) {
      papers.forEach(bench::publish);
      bench.endInput();
      bench.letTimePass(Duration.ofSeconds(30));

      var boards = bench.compacted(KAFKA_TOPICS.trending());
      assertNearlyEqual(boards, oracle.boards());
      assertThat(boards.get("rising|7d|" + DAY).getEntries())
          .extracting(BoardEntry::getTopic)
          .contains("knowledge-graphs");
      assertThat(boards.get("new|28d|" + DAY.minusDays(10)).getEntries())
          .extracting(BoardEntry::getTopic)
          .contains("keyword:soilchemistry");
      var alerts = bench.written(KAFKA_TOPICS.alerts());
      assertNearlyEqual(values(alerts), oracle.alerts());
      assertThat(alerts).extracting(TestRecord::key).contains("knowledge-graphs");
    }
  }

  private static <V> List<V> values(List<TestRecord<String, V>> records) {
    return records.stream().map(TestRecord::value).toList();
  }

  private static LocalDate lastDay(TestRecord<String, TrendingBoard> board) {
    return LocalDate.parse(board.key().substring(board.key().lastIndexOf('|') + 1));
  }

  /** Papers of the topic and of the window by key, as compaction leaves them. */
  private static Map<String, List<Long>> figures(List<TestRecord<String, TopicCount>> counts) {
    var last = new HashMap<String, TopicCount>();
    counts.forEach(it -> last.put(it.key(), it.value()));
    last.values().removeIf(it -> it == null);
    return figures(last);
  }

  private static Map<String, List<Long>> figures(Map<String, TopicCount> counts) {
    var figures = new TreeMap<String, List<Long>>();
    counts.forEach(
        (key, count) -> figures.put(key, List.of(count.getPapers(), count.getPapersInWindow())));
    return figures;
  }

  /** The life of each result, one letter a record: early, final, correction, - for withdrawn. */
  private static <V> Map<String, String> lives(
      List<TestRecord<String, V>> results, Function<V, Finality> finality) {
    var lives = new TreeMap<String, String>();
    for (var result : results) {
      var letter =
          result.value() == null ? "-" : finality.apply(result.value()).name().substring(0, 1);
      lives.merge(result.key(), letter, String::concat);
    }
    return lives;
  }

  private static void step(
      Random random, TopologyBench bench, Map<String, Paper> standing, Set<LocalDate> days) {
    var id = "p" + random.nextInt(30);
    int what = random.nextInt(10);
    if (what == 0) {
      bench.withdraw(id);
      standing.remove(id);
      return;
    }
    if (what == 1) {
      boolean longIdle = random.nextInt(8) == 0;
      bench.letTimePass(longIdle ? Duration.ofHours(2) : Duration.ofMillis(random.nextInt(2000)));
      return;
    }
    var paper = what < 4 && standing.containsKey(id) ? standing.get(id) : anyPaper(random, id);
    bench.publish(paper);
    standing.put(id, paper);
    days.add(paper.getPublished());
  }

  private static Paper anyPaper(Random random, String id) {
    var title = PHRASES.get(random.nextInt(PHRASES.size()));
    var text = PHRASES.get(random.nextInt(PHRASES.size()))
        + " and "
        + PHRASES.get(random.nextInt(PHRASES.size()));
    return paper(id, DAY.plusDays(random.nextInt(40)), title, text);
  }
}

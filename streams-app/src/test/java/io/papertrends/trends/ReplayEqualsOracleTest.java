// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends;

import static io.papertrends.trends.Papers.DAY;
import static io.papertrends.trends.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.Paper;
import io.papertrends.schemas.TopicCount;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Property: whatever is published, revised, repeated and withdrawn, the oracle says the same. */
class ReplayEqualsOracleTest {

  private static final KafkaTopics KAFKA_TOPICS = new KafkaTopics("", 1);
  private static final TrendsSettings LIVE = new TrendsSettings(
      KAFKA_TOPICS, 2, Optional.of(Duration.ofHours(1)), Optional.of(Duration.ofSeconds(1)), 50);
  private static final List<String> PHRASES = List.of(
      "RAG", "knowledge graphs", "lifelong learning", "LLMs", "a language model", "nothing");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void shouldGiveTheOraclesResultsForRandomInput(long seed) {
    var random = new Random(seed);
    Map<String, Paper> standing = new HashMap<>();
    Set<LocalDate> days = new HashSet<>();
    try (var bench = new TopologyBench(TrendsSettings.replay(KAFKA_TOPICS))) {
      for (int step = 0; step < 120; step++) {
        step(random, bench, standing, days);
      }
      bench.endInput();

      var oracle = new BatchOracle(
          standing.values(), days, Papers.TAGGER, TrendsSettings.DEFAULT_BOARD_LENGTH);
      assertThat(bench.compacted(KAFKA_TOPICS.taggedPapers())).isEqualTo(oracle.taggedPapers());
      assertThat(bench.compacted(KAFKA_TOPICS.topicCounts())).isEqualTo(oracle.topicCounts());
      assertThat(bench.compacted(KAFKA_TOPICS.trending())).isEqualTo(oracle.topBoards());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void shouldEndWithTheOraclesFiguresWhenLiveToo(long seed) {
    var random = new Random(seed);
    Map<String, Paper> standing = new HashMap<>();
    Set<LocalDate> days = new HashSet<>();
    try (var bench = new TopologyBench(LIVE)) {
      for (int step = 0; step < 200; step++) {
        step(random, bench, standing, days);
      }
      bench.settle();
      bench.endInput();

      var oracle = new BatchOracle(standing.values(), days, Papers.TAGGER, LIVE.boardLength());
      var counts = bench.written(KAFKA_TOPICS.topicCounts());
      assertThat(figures(counts)).isEqualTo(figures(oracle.topicCounts()));
      assertThat(finalities(counts).values())
          .allSatisfy(lives -> assertThat(lives).matches("E*F?C*"))
          .anySatisfy(lives -> assertThat(lives).contains("FC"));
    }
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

  /** The life of each count, one letter a record: early, final, correction. */
  private static Map<String, String> finalities(List<TestRecord<String, TopicCount>> counts) {
    var lives = new TreeMap<String, String>();
    for (var count : counts) {
      if (count.value() != null) {
        var letter = count.value().getFinality().name().substring(0, 1);
        lives.merge(count.key(), letter, String::concat);
      }
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
      bench.letTimePass(Duration.ofMillis(random.nextInt(2000)));
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

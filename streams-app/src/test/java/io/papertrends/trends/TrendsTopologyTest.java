// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends;

import static io.papertrends.schemas.Finality.CORRECTION;
import static io.papertrends.schemas.Finality.EARLY;
import static io.papertrends.schemas.Finality.FINAL;
import static io.papertrends.tagging.Papers.DAY;
import static io.papertrends.tagging.Papers.paper;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.papertrends.schemas.DeadLetter;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.Mention;
import io.papertrends.schemas.TopicCount;
import io.papertrends.tagging.Papers;
import io.papertrends.tagging.Tagger;
import io.papertrends.tagging.Topic;
import io.papertrends.tagging.Vocabulary;
import io.papertrends.trends.detection.AlertRules;
import io.papertrends.trends.settings.TrendsSettings;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrendsTopologyTest {

  private static final KafkaTopics KAFKA_TOPICS = new KafkaTopics("", 1);
  private static final Duration A_SECOND = Duration.ofSeconds(1);
  private static final TrendsSettings LIVE = new TrendsSettings(
      KAFKA_TOPICS,
      2,
      Optional.of(Duration.ofHours(1)),
      Optional.of(A_SECOND),
      50,
      2,
      AlertRules.defaults());

  @Test
  void shouldCountAPaperOnceForEachTopicHoweverOftenItMentionsIt() {
    try (var bench =
        new TopologyBench(TrendsSettings.replay(KAFKA_TOPICS, AlertRules.defaults()))) {
      bench.publish(paper("a", DAY, "RAG", "RAG and RAG with knowledge graphs"));
      bench.endInput();

      assertThat(bench.compacted(KAFKA_TOPICS.topicCounts()).values())
          .filteredOn(it -> it.getWindowDays() == 1)
          .extracting(TopicCount::getTopic, TopicCount::getPapers, TopicCount::getShare)
          .containsExactly(
              tuple("knowledge-graphs", 1L, 1.0), tuple("retrieval-augmented-generation", 1L, 1.0));
    }
  }

  @Test
  void shouldChangeNothingWhenAPaperIsPublishedAgain() {
    try (var bench = new TopologyBench(LIVE)) {
      bench.publish(paper("a", DAY, "RAG", "x"));
      bench.settle();
      bench.written(KAFKA_TOPICS.topicCounts());
      bench.written(KAFKA_TOPICS.taggedPapers());

      bench.publish(paper("a", DAY, "RAG", "x"));
      bench.settle();

      assertThat(bench.written(KAFKA_TOPICS.topicCounts())).isEmpty();
      assertThat(bench.written(KAFKA_TOPICS.taggedPapers())).isEmpty();
      assertThat(bench.counted("papertrends.papers", "change", "repeated")).isEqualTo(1);
    }
  }

  @Test
  void shouldTakeBackWhatARevisionNoLongerMentions() {
    try (var bench = new TopologyBench(LIVE)) {
      bench.publish(paper("a", DAY, "RAG", "x"));
      bench.settle();
      bench.publish(paper("a", DAY, "Knowledge graphs", "x"));
      bench.settle();

      assertThat(bench.compacted(KAFKA_TOPICS.topicCounts()).values())
          .extracting(TopicCount::getTopic)
          .containsOnly("knowledge-graphs");
    }
  }

  @Test
  void shouldTakeEverythingBackWhenAPaperIsWithdrawn() {
    try (var bench = new TopologyBench(LIVE)) {
      bench.publish(paper("a", DAY, "RAG", "x"));
      bench.settle();
      bench.withdraw("a");
      bench.settle();

      assertThat(bench.compacted(KAFKA_TOPICS.topicCounts())).isEmpty();
      assertThat(bench.compacted(KAFKA_TOPICS.trending())).isEmpty();
      assertThat(bench.compacted(KAFKA_TOPICS.taggedPapers())).isEmpty();
    }
  }

  @Test
  void shouldMarkResultsEarlyThenFinalOnceThenCorrected() {
    try (var bench = new TopologyBench(LIVE)) {
      bench.publish(paper("a", DAY, "RAG", "x"));
      bench.settle();
      assertThat(ragOnDay(bench)).containsExactly(tuple(1L, EARLY));

      bench.publish(paper("b", DAY.plusDays(2), "Nothing", "x"));
      bench.settle();
      assertThat(ragOnDay(bench)).isEmpty();

      bench.publish(paper("c", DAY.plusDays(3), "Nothing", "x"));
      bench.settle();
      assertThat(ragOnDay(bench)).containsExactly(tuple(1L, FINAL));

      bench.publish(paper("d", DAY, "RAG", "late"));
      bench.settle();
      assertThat(ragOnDay(bench)).containsExactly(tuple(2L, CORRECTION));
    }
  }

  @Test
  void shouldTagNewPapersAtOnceAndOldOnesOnceMoreWhenTheVocabularyChanges() {
    try (var bench = new TopologyBench(LIVE)) {
      int papers = 1_300;
      for (int i = 0; i < papers; i++) {
        bench.publish(paper("p" + i, DAY, i % 2 == 0 ? "RAG" : "Soil chemistry", "x"));
      }
      bench.publishRaw("bad", "not avro".getBytes(UTF_8));
      bench.settle();

      bench.apply(new Tagger(new Vocabulary(List.of(
          new Topic("soil", "Soil chemistry", List.of()),
          new Topic("retrieval", "RAG", List.of())))));
      bench.publish(paper("new", DAY, "Soil chemistry", "x"));
      assertThat(bench.compacted(KAFKA_TOPICS.taggedPapers()).get("new").getMentions())
          .extracting(Mention::getTopic)
          .containsExactly("soil");
      bench.settle();

      assertThat(bench.compacted(KAFKA_TOPICS.topicCounts()).values())
          .filteredOn(it -> it.getWindowDays() == 1)
          .extracting(TopicCount::getTopic, TopicCount::getPapers)
          .containsExactly(tuple("retrieval", 650L), tuple("soil", 651L));
      assertThat(bench.counted("papertrends.retagged.papers")).isEqualTo(papers + 1);
    }
  }

  @Test
  void shouldCountKeywordsThatEnoughPapersHave() {
    try (var bench = new TopologyBench(LIVE)) {
      bench.publish(paper("a", DAY, "RAG", "We study graph rewriting."));
      bench.publish(
          paper("b", DAY, "RAG", "Graph rewriting techniques are good. Belief revision is not."));
      bench.publish(paper("c", DAY, "RAG", "We study graph rewriting."));
      bench.settle();

      assertThat(bench.compacted(KAFKA_TOPICS.topicCounts()).values())
          .filteredOn(it -> it.getWindowDays() == 1)
          .extracting(TopicCount::getTopic, TopicCount::getLabel, TopicCount::getPapers)
          .containsExactly(
              tuple("keyword:graphrewriting", "graph rewriting", 3L),
              tuple("retrieval-augmented-generation", "Retrieval-augmented generation", 3L));
    }
  }

  @Test
  void shouldTakeBackAKeywordThatTooFewPapersHave() {
    try (var bench = new TopologyBench(LIVE)) {
      bench.publish(paper("a", DAY, "RAG", "We study graph rewriting."));
      bench.publish(paper("b", DAY, "RAG", "We study graph rewriting."));
      bench.settle();
      bench.withdraw("b");
      bench.settle();

      assertThat(bench.compacted(KAFKA_TOPICS.topicCounts()).values())
          .extracting(TopicCount::getTopic)
          .containsOnly("retrieval-augmented-generation");
    }
  }

  @Test
  void shouldNotLetAQuietWeekendHoldResultsBack() {
    try (var bench = new TopologyBench(LIVE)) {
      var today = LocalDate.ofInstant(TopologyBench.NOW, java.time.ZoneOffset.UTC);
      bench.publish(paper("a", today, "RAG", "x"));
      bench.settle();
      assertThat(finalities(bench)).containsOnly(EARLY);

      bench.letTimePass(Duration.ofDays(3).plusHours(2));
      bench.settle();

      assertThat(finalities(bench)).contains(FINAL).doesNotContain(CORRECTION);
    }
  }

  @Test
  void shouldKeepWhatItCanNotReadAndGoOn() {
    try (var bench =
        new TopologyBench(TrendsSettings.replay(KAFKA_TOPICS, AlertRules.defaults()))) {
      bench.publishRaw("bad", "not avro".getBytes(UTF_8));
      bench.publish(paper("a", DAY, "RAG", "x"));
      bench.endInput();

      var letters = bench.written(KAFKA_TOPICS.deadLetters());
      assertThat(letters).hasSize(1);
      assertThat(letters.get(0).key()).isEqualTo("bad");
      assertThat(letters.get(0).value()).asString(UTF_8).isEqualTo("not avro");
      var letter = DeadLetter.from(letters.get(0).headers());
      assertThat(letter.source()).isEqualTo("papers");
      assertThat(letter.position()).isEqualTo("partition 0 offset 0");
      assertThat(letter.reason()).contains("not a Paper");
      assertThat(bench.counted("papertrends.dead.letters", "reason", "unreadable"))
          .isEqualTo(1);
      assertThat(bench.compacted(KAFKA_TOPICS.taggedPapers())).containsOnlyKeys("a");
    }
  }

  @Test
  void shouldRefuseAPaperOfTheFutureBecauseItWouldCloseTheDaysOfOthers() {
    try (var bench = new TopologyBench(LIVE)) {
      bench.publish(paper("a", LocalDate.of(9999, 1, 1), "RAG", "x"));

      assertThat(bench.written(KAFKA_TOPICS.deadLetters()))
          .extracting(it -> DeadLetter.from(it.headers()).reason())
          .containsExactly("published in the future: 9999-01-01, today is 2025-12-01");
    }
  }

  @Test
  void shouldRefuseATextThatIsTooLongForAPaper() {
    try (var bench = new TopologyBench(LIVE)) {
      bench.publish(paper("a", DAY, "RAG", "x".repeat(100_001)));

      assertThat(bench.written(KAFKA_TOPICS.deadLetters()))
          .extracting(it -> DeadLetter.from(it.headers()).reason())
          .containsExactly("abstract too long: 100001 characters, the limit is 100000");
    }
  }

  @Test
  void shouldRefuseARecordWhoseKeyIsNotThePapersId() {
    try (var bench = new TopologyBench(LIVE)) {
      var papers = KAFKA_TOPICS.papers().value().serializer();
      bench.publishRaw("b", papers.serialize("", paper("a", DAY, "RAG", "x")));

      assertThat(bench.written(KAFKA_TOPICS.deadLetters()))
          .extracting(it -> DeadLetter.from(it.headers()).reason())
          .containsExactly("the record's key \"b\" is not its paper's id a");
    }
  }

  @Test
  void shouldMeasureHowLongPapersTakeToTheBoards() {
    try (var bench = new TopologyBench(LIVE)) {
      bench.publishEarlier(paper("a", DAY, "RAG", "x"), Duration.ofSeconds(20));
      bench.publishEarlier(paper("b", DAY, "nothing", "x"), Duration.ofSeconds(60));
      bench.publish(paper("c", DAY, "RAG", "x"));

      bench.settle();

      var latency = bench.timed("papertrends.latency");
      assertThat(latency.count()).isEqualTo(1);
      assertThat(latency.max(TimeUnit.SECONDS)).isBetween(60.0, 66.0);
      assertThat(bench.counted("papertrends.papers.read", "source", "test")).isEqualTo(3);
      assertThat(bench.counted("papertrends.papers.untagged")).isEqualTo(1);
      assertThat(bench.counted("papertrends.windows.emitted", "finality", "early"))
          .isPositive();
    }
  }

  @Test
  void shouldCountPapersThatComeAfterTheirDayWasClosed() {
    try (var bench = new TopologyBench(LIVE)) {
      bench.publish(paper("a", DAY, "RAG", "x"));
      bench.publish(paper("b", DAY.plusDays(10), "RAG", "x"));
      bench.settle();

      bench.publish(paper("c", DAY, "RAG", "x"));
      bench.settle();

      assertThat(bench.counted("papertrends.papers.late")).isEqualTo(1);
      assertThat(bench.counted("papertrends.windows.emitted", "finality", "correction"))
          .isPositive();
    }
  }

  @Test
  void shouldCorrectTheWindowsThatContainALateDayAndNoOthers() {
    try (var bench = new TopologyBench(LIVE)) {
      publishDays(bench, 400);
      bench.settle();
      double before = bench.counted("papertrends.windows.emitted", "finality", "correction");

      bench.publish(paper("late", DAY.plusDays(10), "Knowledge graphs", "x"));
      bench.settle();

      assertThat(bench.counted("papertrends.windows.emitted", "finality", "correction") - before)
          .isEqualTo(1 + 7 + 28);
    }
  }

  /** A clock by which work takes long, so that days close in several punctuations. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void shouldEmitNothingEarlyOfAWindowThatIsFinal(long seed) {
    var random = new Random(seed);
    var work = new AtomicLong();
    try (var bench = new TopologyBench(
        LIVE, Papers.TAGGER, () -> work.addAndGet(random.nextInt(4) == 0 ? 30_000_000 : 0))) {
      for (int day = 0; day < 200; day++) {
        bench.publish(paper("p" + day, DAY.plusDays(day), "RAG", "x"));
        if (random.nextInt(3) == 0) {
          bench.letTimePass(A_SECOND.dividedBy(1 + random.nextInt(10)));
        }
      }

      var finalities = new HashMap<String, List<Finality>>();
      bench
          .written(KAFKA_TOPICS.trending())
          .forEach(it -> finalities
              .computeIfAbsent(it.key(), key -> new ArrayList<>())
              .add(it.value().getFinality()));
      assertThat(finalities.values())
          .anySatisfy(it -> assertThat(it).contains(FINAL))
          .allSatisfy(it -> assertThat(it.subList(it.indexOf(FINAL) + 1, it.size()))
              .as("after the final one, if there is one: %s", it)
              .satisfies(after ->
                  assertThat(it.contains(FINAL) && after.contains(EARLY)).isFalse()));
    }
  }

  @Test
  void shouldCloseDaysAndEmitTheLatestWhileCorrectionsWait() {
    var work = new AtomicLong();
    // Each unit of work takes a minute: of each kind one is done at a time.
    try (var bench =
        new TopologyBench(LIVE, Papers.TAGGER, () -> work.addAndGet(60_000_000_000L))) {
      publishDays(bench, 60);
      for (int i = 0; i < 400; i++) {
        bench.letTimePass(A_SECOND);
      }
      for (int late = 0; late < 30; late++) {
        bench.publish(paper("late" + late, DAY.plusDays(late), "RAG", "x"));
      }
      bench.publish(paper("new", DAY.plusDays(62), "RAG", "x"));
      bench.written(KAFKA_TOPICS.topicCounts());
      for (int i = 0; i < 30; i++) {
        bench.letTimePass(A_SECOND);
      }

      var counts = bench.written(KAFKA_TOPICS.topicCounts());
      assertThat(counts)
          .filteredOn(it -> it.key().endsWith("|1d|" + DAY.plusDays(59)))
          .extracting(it -> it.value().getFinality())
          .contains(FINAL);
      assertThat(counts)
          .filteredOn(it -> it.key().endsWith("|1d|" + DAY.plusDays(62)))
          .extracting(it -> it.value().getFinality())
          .containsOnly(EARLY);
      assertThat(bench.counted("papertrends.windows.emitted", "finality", "correction"))
          .isBetween(20.0, 31.0);
    }
  }

  @Test
  void shouldNotEmitEarlyResultsOfOldDaysWhilePapersCome() {
    var neverClosing = new TrendsSettings(
        KAFKA_TOPICS, 300, Optional.empty(), Optional.of(A_SECOND), 50, 2, AlertRules.defaults());
    try (var bench = new TopologyBench(neverClosing)) {
      bench.publish(paper("latest", DAY.plusDays(80), "RAG", "x"));
      for (int day = 0; day < 60; day++) {
        bench.publish(paper("p" + day, DAY.plusDays(day), "RAG", "x"));
        bench.letTimePass(Duration.ofMillis(100));
      }
      double whilePapersCame = bench.counted("papertrends.windows.emitted", "finality", "early");
      bench.settle();
      double inTheEnd = bench.counted("papertrends.windows.emitted", "finality", "early");

      // Windows of the latest 14 days when they change; then each window of the 81 days once.
      assertThat(whilePapersCame).isLessThan(100);
      assertThat(inTheEnd).isBetween(200.0, whilePapersCame + 3 * 81);
    }
  }

  @Test
  void shouldNotEmitABoardAgainThatSaysTheSame() {
    try (var bench = new TopologyBench(LIVE)) {
      publishDays(bench, 10);
      bench.publish(paper("nothing", DAY.plusDays(4), "Nothing", "x"));
      bench.settle();
      bench.written(KAFKA_TOPICS.trending());

      // Another title, and mentions elsewhere, but it counts for the same.
      bench.publish(paper("p4", DAY.plusDays(4), "RAG, again", "x"));
      bench.settle();

      assertThat(bench.written(KAFKA_TOPICS.trending())).isEmpty();
      assertThat(bench.written(KAFKA_TOPICS.taggedPapers())).isNotEmpty();
    }
  }

  /** A paper a day. */
  private static void publishDays(TopologyBench bench, int days) {
    for (int day = 0; day < days; day++) {
      bench.publish(paper("p" + day, DAY.plusDays(day), "RAG", "x"));
    }
  }

  private static List<org.assertj.core.groups.Tuple> ragOnDay(TopologyBench bench) {
    return bench.written(KAFKA_TOPICS.topicCounts()).stream()
        .filter(it -> it.key().equals("retrieval-augmented-generation|1d|" + DAY))
        .map(it -> tuple(it.value().getPapers(), it.value().getFinality()))
        .toList();
  }

  private static List<Finality> finalities(TopologyBench bench) {
    return bench.written(KAFKA_TOPICS.topicCounts()).stream()
        .map(it -> it.value().getFinality())
        .toList();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.embedded.EmbeddedKafka;
import io.papertrends.schemas.BoardEntry;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.KafkaTopicsSetup;
import io.papertrends.schemas.Mention;
import io.papertrends.schemas.PaperField;
import io.papertrends.schemas.TaggedPaper;
import io.papertrends.schemas.TopicCount;
import io.papertrends.schemas.TrendingBoard;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardsAndShowIT {

  private static final LocalDate DAY = LocalDate.of(2025, 9, 3);
  private static final KafkaTopics KAFKA_TOPICS = new KafkaTopics(KafkaTopics.DEFAULT_PREFIX, 1);

  @TempDir
  static Path folder;

  private static EmbeddedKafka kafka;

  @BeforeAll
  static void fill() throws Exception {
    kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
    KafkaTopicsSetup.ensure(KAFKA_TOPICS, kafka.connection());
    for (int back = 2; back >= 0; back--) {
      var day = DAY.minusDays(back);
      write(KAFKA_TOPICS.trending(), "rising|7d|" + day, board("rising", day, 3 - back));
      write(KAFKA_TOPICS.topicCounts(), "rag|1d|" + day, count(day, 1, 3 - back));
      write(KAFKA_TOPICS.topicCounts(), "rag|7d|" + day, count(day, 7, 6 - back));
    }
    write(KAFKA_TOPICS.trending(), "top|7d|" + DAY, board("top", DAY, 0));
    write(KAFKA_TOPICS.taggedPapers(), "arxiv:2509.00001", paper());
  }

  @AfterAll
  static void stop() {
    kafka.close();
  }

  @Test
  void shouldPrintTheBoardsOfTheLatestDayThatAreNotEmpty() {
    var result = onKafka("boards");

    assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(result.out())
        .contains("2025-08-28 to 2025-09-03: rising topics of 10 papers (final)")
        .containsPattern("1 \\| +new \\| RAG +\\| +3 \\| 30.0 % \\| +0.5 \\| 2.5 \\(1.5 to 4.5\\)")
        .doesNotContain(": topics of");
  }

  @Test
  void shouldPrintOneBoardOfAnotherDayForPrograms() {
    assertThat(onKafka("boards", "rising", "--day", "2025-09-02", "--csv").out())
        .isEqualTo("board,window_days,first_day,last_day,finality,papers_in_window,rank,"
            + "previous_rank,topic,label,papers,share,expected,lift,lift_low,lift_high\n"
            + "rising,7,2025-08-27,2025-09-02,FINAL,10,1,,rag,RAG,2,0.2,0.5,2.5,1.5,4.5\n");
  }

  @Test
  void shouldSayOfWhichDaysThereAreBoards() {
    var result = onKafka("boards", "--day", "2025-01-01");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(result.err())
        .isEqualTo("papertrends: there are no such boards of 2025-01-01; there are some of 3 days"
            + " from 2025-09-01 to 2025-09-03\n");
  }

  @Test
  void shouldShowWhatThereIsOfATopic() {
    var result = onKafka("show", "RAG");

    assertThat(result.out())
        .startsWith("RAG  (rag)\n")
        .contains("2025-09-01 to 2025-09-03, papers a day")
        .contains("7 days to 2025-09-03: 6 of 10 papers, 60.0 % (final)")
        .contains("number 1 of rising of 7 days: 0.5 papers expected, lift 2.5 (1.5 to 4.5)")
        .contains("papers, the latest 1 of 1\n  2025-09-03  On RAG  arxiv:2509.00001\n");
    assertThat(onKafka("show", "rag", "--since", "2025-09-03", "--csv").out())
        .isEqualTo(
            "topic,day,papers,papers_of_day,share,finality\n" + "rag,2025-09-03,3,10,0.3,FINAL\n");
  }

  @Test
  void shouldShowATopicWhereThereAreNoBoardsYet() throws Exception {
    var withoutBoards = new KafkaTopics("without-boards.", 1);
    KafkaTopicsSetup.ensure(withoutBoards, kafka.connection());
    write(withoutBoards.topicCounts(), "rag|1d|" + DAY, count(DAY, 1, 3));

    var result = onKafka("show", "rag", "--prefix", "without-boards.");

    assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(result.out())
        .startsWith("RAG  (rag)\n")
        .contains("2025-09-03 to 2025-09-03, papers a day");
  }

  @Test
  void shouldAskWhetherAnotherTopicWasMeant() {
    var result = onKafka("show", "rags");

    assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(result.err())
        .isEqualTo("papertrends: no paper mentions a topic \"rags\"; did you mean rag?\n");
  }

  @Test
  void shouldWatchWhatIsWantedAndEnd() {
    var result =
        onKafka("watch", "papertrends.trending", "--exit", "--board", "rising", "--topic", "rag");

    assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(result.out().lines()).hasSize(3).allMatch(line -> line.contains("1. RAG"));
    assertThat(onKafka("watch", "trending", "--exit", "--finality", "early").out())
        .isEmpty();
  }

  private static TrendingBoard board(String name, LocalDate day, long papers) {
    return TrendingBoard.newBuilder()
        .setBoard(name)
        .setWindowDays(7)
        .setFirstDay(day.minusDays(6))
        .setLastDay(day)
        .setPapersInWindow(10)
        .setFinality(Finality.FINAL)
        .setEntries(papers == 0 ? List.of() : List.of(entry(papers)))
        .build();
  }

  private static BoardEntry entry(long papers) {
    return BoardEntry.newBuilder()
        .setRank(1)
        .setTopic("rag")
        .setLabel("RAG")
        .setScore(1.5)
        .setPapers(papers)
        .setShare(papers / 10.0)
        .setExpected(0.5)
        .setLift(2.5)
        .setLiftLow(1.5)
        .setLiftHigh(4.5)
        .build();
  }

  private static TopicCount count(LocalDate day, int windowDays, long papers) {
    return TopicCount.newBuilder()
        .setTopic("rag")
        .setLabel("RAG")
        .setWindowDays(windowDays)
        .setFirstDay(day.minusDays(windowDays - 1L))
        .setLastDay(day)
        .setPapers(papers)
        .setPapersInWindow(10)
        .setShare(papers / 10.0)
        .setFinality(Finality.FINAL)
        .build();
  }

  private static TaggedPaper paper() {
    return TaggedPaper.newBuilder()
        .setId("arxiv:2509.00001")
        .setTitle("On RAG")
        .setPublished(DAY)
        .setMentions(List.of(new Mention("rag", PaperField.TITLE, 3, 6, "RAG")))
        .build();
  }

  private static <V> void write(KafkaTopic<V> kafkaTopic, String key, V value) throws Exception {
    try (var producer = new KafkaProducer<>(
        kafka.connection().propertiesWith(Map.of()),
        new StringSerializer(),
        kafkaTopic.value().serializer())) {
      producer.send(new ProducerRecord<>(kafkaTopic.name(), key, value)).get();
    }
  }

  private static CommandResult onKafka(String... args) {
    var all = new ArrayList<>(List.of(args));
    all.addAll(List.of("--bootstrap-servers", kafka.connection().bootstrapServers()));
    return CommandResult.of(all.toArray(String[]::new));
  }
}

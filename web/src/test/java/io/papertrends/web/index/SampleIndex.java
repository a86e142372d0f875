// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import io.papertrends.schemas.AlertCaveat;
import io.papertrends.schemas.AlertPart;
import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.AppliedVocabulary;
import io.papertrends.schemas.BoardEntry;
import io.papertrends.schemas.BoardNames;
import io.papertrends.schemas.DeadLetter;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.KafkaTopic;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.KeywordMention;
import io.papertrends.schemas.Mention;
import io.papertrends.schemas.Paper;
import io.papertrends.schemas.PaperField;
import io.papertrends.schemas.Severity;
import io.papertrends.schemas.TaggedPaper;
import io.papertrends.schemas.TopicCount;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.schemas.TrendingBoard;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/** An index that is filled with records as they would come from Kafka, without one. */
public final class SampleIndex implements AutoCloseable {

  /** The last day that the sample has. */
  public static final LocalDate LAST_DAY = LocalDate.of(2024, 5, 31);

  /** How many days it has. */
  public static final int DAYS = 60;

  /** A topic that rises in the last weeks. */
  public static final String RISING = "kolmogorov-arnold-networks";

  /** A topic that many papers mention every day. */
  public static final String STEADY = "large-language-models";

  /** A keyword. */
  public static final String KEYWORD = "keyword:splineactivation";

  private static final KafkaTopics KAFKA_TOPICS = new KafkaTopics("papertrends.", 1);
  // Each of them makes a serde anew, which reads all released schemas.
  private static final KafkaTopic<Paper> PAPERS = KAFKA_TOPICS.papers();
  private static final KafkaTopic<TaggedPaper> TAGGED_PAPERS = KAFKA_TOPICS.taggedPapers();
  private static final KafkaTopic<TopicCount> TOPIC_COUNTS = KAFKA_TOPICS.topicCounts();
  private static final KafkaTopic<TrendingBoard> TRENDING = KAFKA_TOPICS.trending();
  private static final KafkaTopic<AppliedVocabulary> VOCABULARY = KAFKA_TOPICS.vocabulary();
  private static final KafkaTopic<TrendAlert> ALERTS = KAFKA_TOPICS.alerts();
  private static final int PAPERS_A_DAY = 20;
  private static final int OPEN_DAYS = 2;
  private static final int BURST_DAYS = 21;

  private final Database database;
  private final IndexWriter writer;
  private final IndexReader reader;
  private final Map<String, Long> offsets = new HashMap<>();
  private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

  /** An empty one. */
  public SampleIndex(Path folder) {
    database = Database.in(folder);
    writer = new IndexWriter(database, KAFKA_TOPICS);
    reader = new IndexReader(database);
  }

  /** With the papers and results of {@value #DAYS} days; titles and abstracts are given. */
  public SampleIndex filled(String title, String text) {
    for (int back = DAYS - 1; back >= 0; back--) {
      addDay(LAST_DAY.minusDays(back), back, title, text);
    }
    addAlert(title);
    addDeadLetter("line 3", title);
    return commit();
  }

  private void addDay(LocalDate day, int back, String title, String text) {
    var finality = back < OPEN_DAYS ? Finality.EARLY : Finality.FINAL;
    int rising = back < BURST_DAYS ? 5 : 0;
    for (int number = 0; number < PAPERS_A_DAY; number++) {
      var id = "arxiv:24" + day.getDayOfYear() + "." + number;
      add(paper(id, title, text, day));
      add(tagged(id, title, day, number < rising ? RISING : STEADY));
    }
    for (int window : new int[] {1, 7, 28}) {
      long papers = Math.min(window, BURST_DAYS) * (long) rising;
      add(count(RISING, "Kolmogorov-Arnold network", window, day, papers, finality));
      add(count(STEADY, "Large language model", window, day, window * 15L, finality));
      add(count(KEYWORD, title, window, day, window, finality));
      for (var board : BoardNames.ALL) {
        add(board(board, window, day, finality, title));
      }
    }
  }

  private void addAlert(String title) {
    add(alert(AlertPhase.STARTED, LAST_DAY.minusDays(14), title));
    add(alert(AlertPhase.UPDATED, LAST_DAY.minusDays(7), title));
  }

  /** A paper. */
  public static Paper paper(String id, String title, String text, LocalDate day) {
    return Paper.newBuilder()
        .setId(id)
        .setTitle(title)
        .setAbstract$(text)
        .setPublished(day)
        .setSource("sample")
        .setAuthors(List.of(title))
        .setCategories(List.of("cs.LG"))
        .setKeywords(List.of())
        .setIdentifiers(List.of(id))
        .build();
  }

  /** What a paper mentions: a topic, by the first word of the title, and a keyword. */
  public static TaggedPaper tagged(String id, String title, LocalDate day, String topic) {
    int end = Math.min(5, title.length());
    return TaggedPaper.newBuilder()
        .setId(id)
        .setTitle(title)
        .setPublished(day)
        .setMentions(List.of(new Mention(topic, PaperField.TITLE, 0, end, title.substring(0, end))))
        .setKeywords(
            List.of(new KeywordMention(KEYWORD, PaperField.TITLE, 0, end, title.substring(0, end))))
        .build();
  }

  /** A count. */
  public static TopicCount count(
      String topic, String label, int window, LocalDate lastDay, long papers, Finality finality) {
    long all = (long) window * PAPERS_A_DAY;
    return TopicCount.newBuilder()
        .setTopic(topic)
        .setWindowDays(window)
        .setFirstDay(lastDay.minusDays(window - 1L))
        .setLastDay(lastDay)
        .setPapers(papers)
        .setPapersInWindow(all)
        .setShare((double) papers / all)
        .setFinality(finality)
        .setLabel(label)
        .build();
  }

  /** A board with two topics, or pairs of them. */
  public static TrendingBoard board(
      String board, int window, LocalDate lastDay, Finality finality, String label) {
    boolean isPairs = board.equals("pairs");
    var entries = new ArrayList<>(List.of(
        entry(board, 1, isPairs ? STEADY + "+" + RISING : RISING, ""),
        entry(board, 2, isPairs ? RISING + "+" + KEYWORD : KEYWORD, label)));
    if (board.equals("rising")) {
      entries.add(
          BoardEntry.newBuilder(entry(board, 3, STEADY, "")).setUnder(RISING).build());
    }
    return TrendingBoard.newBuilder()
        .setBoard(board)
        .setWindowDays(window)
        .setFirstDay(lastDay.minusDays(window - 1L))
        .setLastDay(lastDay)
        .setPapersInWindow((long) window * PAPERS_A_DAY)
        .setFinality(finality)
        .setEntries(entries)
        .build();
  }

  private static BoardEntry entry(String board, int rank, String topic, String label) {
    boolean hasLift = !board.equals("top");
    return BoardEntry.newBuilder()
        .setRank(rank)
        .setTopic(topic)
        .setScore(2.5)
        .setPapers(35)
        .setShare(0.25)
        .setPreviousRank(rank == 1 ? 3 : null)
        .setLabel(label)
        .setExpected(hasLift ? 4.1 : null)
        .setLift(hasLift ? 5.4 : null)
        .setLiftLow(hasLift ? 2.5 : null)
        .setLiftHigh(hasLift ? 9.0 : null)
        .setGrowth(3.0)
        .setEvidence(List.of("arxiv:24150.0"))
        .build();
  }

  /** A step of the sample's alert. */
  public static TrendAlert alert(AlertPhase phase, LocalDate lastDay, String label) {
    return TrendAlert.newBuilder()
        .setId("burst-1")
        .setTopic(RISING)
        .setKind("burst")
        .setPhase(phase)
        .setWindowDays(14)
        .setFirstDay(lastDay.minusDays(13))
        .setLastDay(lastDay)
        .setObserved(35)
        .setExpected(4.1)
        .setLift(5.4)
        .setP(0.000001)
        .setEvidence(List.of("arxiv:24150.0"))
        .setFinality(Finality.FINAL)
        .setLabel(label)
        .setSeverity(Severity.HIGH)
        .setAdjustedP(0.0001)
        .setStarted(LAST_DAY.minusDays(14))
        .setMessage(label + " has more papers than expected")
        .setCaveats(List.of(AlertCaveat.ONE_DAY))
        .setNameOf(STEADY)
        .setParts(List.of(new AlertPart(KEYWORD, label, 30L, 1.5)))
        .build();
  }

  /** Adds a paper to what is written next. */
  public void add(Paper paper) {
    add(PAPERS, paper.getId(), paper);
  }

  /** Adds what a paper mentions. */
  public void add(TaggedPaper paper) {
    add(TAGGED_PAPERS, paper.getId(), paper);
  }

  /** Adds a count; of no papers, its withdrawal. */
  public void add(TopicCount count) {
    var key = count.getTopic() + "|" + count.getWindowDays() + "d|" + count.getLastDay();
    add(TOPIC_COUNTS, key, count.getPapers() == 0 ? null : count);
  }

  /** Adds a board. */
  public void add(TrendingBoard board) {
    var key = board.getBoard() + "|" + board.getWindowDays() + "d|" + board.getLastDay();
    add(TRENDING, key, board);
  }

  /** Adds a step of an alert. */
  public void add(TrendAlert step) {
    add(ALERTS, step.getTopic(), step);
  }

  /** Adds the withdrawal of a paper. */
  public void withdraw(String id) {
    add(PAPERS, id, null);
    add(TAGGED_PAPERS, id, null);
  }

  /** Adds a rejected record. */
  public void addDeadLetter(String position, String reason) {
    var kafkaTopic = KAFKA_TOPICS.deadLetters();
    add(
        kafkaTopic.name(),
        null,
        new byte[] {1},
        new RecordHeaders(
            new DeadLetter("papers.jsonl", position, reason).headers().toArray()));
  }

  /** Applies a vocabulary. */
  public void addVocabulary(String yaml) {
    add(VOCABULARY, "vocabulary", new AppliedVocabulary(yaml));
  }

  /** Adds bytes that are no event. */
  public void addUnreadable() {
    add(KAFKA_TOPICS.papers().name(), "x", new byte[] {1, 2, 3}, new RecordHeaders());
  }

  private <V> void add(KafkaTopic<V> kafkaTopic, String key, V value) {
    var bytes = kafkaTopic.value().serializer().serialize(kafkaTopic.name(), value);
    add(kafkaTopic.name(), key, bytes, new RecordHeaders());
  }

  private void add(String kafkaTopic, String key, byte[] value, RecordHeaders headers) {
    long offset = offsets.merge(kafkaTopic, 1L, Long::sum) - 1;
    records.add(new ConsumerRecord<>(
        kafkaTopic,
        0,
        offset,
        0,
        TimestampType.CREATE_TIME,
        0,
        0,
        key,
        value,
        headers,
        Optional.empty()));
  }

  /** Writes what was added, as one transaction. */
  public SampleIndex commit() {
    var positions = new HashMap<TopicPartition, Long>();
    var ids = new HashMap<String, String>();
    offsets.forEach((name, next) -> {
      positions.put(new TopicPartition(name, 0), next);
      ids.put(name, "id-of-" + name);
    });
    writer.write(List.copyOf(records), positions, ids);
    records.clear();
    return this;
  }

  /** Where Kafka goes on. */
  public Map<TopicPartition, Long> positions() {
    return writer.positions();
  }

  /** Says that a Kafka topic now has this id. */
  public void requireOrigin(String kafkaTopic, String id) {
    writer.requireOrigin(Map.of(kafkaTopic, id));
  }

  /** What can be asked. */
  public Index index() {
    return Index.of(reader);
  }

  IndexReader reader() {
    return reader;
  }

  @Override
  public void close() {
    writer.close();
    reader.close();
    database.close();
  }
}

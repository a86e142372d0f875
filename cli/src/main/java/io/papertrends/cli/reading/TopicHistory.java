// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import io.papertrends.schemas.BoardEntry;
import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.Mention;
import io.papertrends.schemas.TaggedPaper;
import io.papertrends.schemas.TopicCount;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.schemas.TrendingBoard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What Kafka has of one topic.
 *
 * @param topic its id
 * @param counts its counts in windows of any length, by their last day
 * @param alerts steps of its alerts
 * @param boards its entries on boards of the latest day, by board
 * @param together pairs that it is in, of the longest window of the latest day
 * @param papers papers that mention it, the latest first
 * @param lastDay the last day that has boards, whether or not the topic has papers on it
 */
public record TopicHistory(
    String topic,
    List<TopicCount> counts,
    List<TrendAlert> alerts,
    Map<String, BoardEntry> boards,
    List<BoardEntry> together,
    List<TaggedPaper> papers,
    LocalDate lastDay) {

  /** Which topic is meant, and which there are. */
  public record Found(Optional<String> topic, List<TopicCount> counts, SortedSet<String> topics) {

    /** The counts of the first of these ids that has some. */
    public static Found of(List<String> ids, KafkaConnection connection, KafkaTopics kafkaTopics) {
      var topics = new TreeSet<String>();
      var counts = new Contents(connection, kafkaTopics.topicCounts())
          .ofKeys(key -> ids.contains(noted(key, topics))).stream()
              .map(it -> (TopicCount) it.value())
              .toList();
      var topic =
          ids.stream().filter(id -> counts.stream().anyMatch(it -> it.getTopic().equals(id)));
      return new Found(topic.findFirst(), counts, topics);
    }

    private static String noted(String key, Collection<String> topics) {
      var topic = key.substring(0, key.indexOf('|'));
      topics.add(topic);
      return topic;
    }
  }

  /** Reads the rest of what there is of a topic that was found, from a day on. */
  public static TopicHistory of(
      Found found, Optional<LocalDate> since, KafkaConnection connection, KafkaTopics kafkaTopics) {
    var topic = found.topic().orElseThrow();
    var counts = found.counts().stream()
        .filter(it -> it.getTopic().equals(topic))
        .filter(it -> since.isEmpty() || !it.getLastDay().isBefore(since.get()))
        .sorted(
            Comparator.comparing(TopicCount::getLastDay).thenComparing(TopicCount::getWindowDays))
        .toList();
    var alerts = new Contents(connection, kafkaTopics.alerts())
        .all().stream()
            .map(it -> (TrendAlert) it.value())
            .filter(it -> it.getTopic().equals(topic))
            .filter(it -> since.isEmpty() || !it.getLastDay().isBefore(since.get()))
            .toList();
    var boards = StoredBoards.of(connection, kafkaTopics, Optional.empty());
    return new TopicHistory(
        topic,
        counts,
        alerts,
        entries(topic, boards),
        pairs(topic, boards),
        papers(topic, since, connection, kafkaTopics),
        lastDay(boards, found.counts()));
  }

  /** Counts may have come already, and boards not yet. */
  private static LocalDate lastDay(StoredBoards boards, List<TopicCount> counts) {
    return boards.days().isEmpty()
        ? counts.stream()
            .map(TopicCount::getLastDay)
            .max(Comparator.naturalOrder())
            .orElseThrow()
        : boards.days().last();
  }

  private static Map<String, BoardEntry> entries(String topic, StoredBoards boards) {
    var entries = new TreeMap<String, BoardEntry>();
    for (var board : boards.boards(it -> !it.getBoard().equals("pairs"))) {
      board.getEntries().stream()
          .filter(it -> it.getTopic().equals(topic))
          .forEach(it -> entries.put(board.getBoard() + " of " + days(board), it));
    }
    return entries;
  }

  private static String days(TrendingBoard board) {
    return board.getWindowDays() == 1 ? "a day" : board.getWindowDays() + " days";
  }

  private static List<BoardEntry> pairs(String topic, StoredBoards boards) {
    var pairs = boards.boards(it -> it.getBoard().equals("pairs"));
    return pairs.isEmpty()
        ? List.of()
        : pairs.get(pairs.size() - 1).getEntries().stream()
            .filter(it -> List.of(it.getTopic().split("\\+", -1)).contains(topic))
            .toList();
  }

  private static List<TaggedPaper> papers(
      String topic,
      Optional<LocalDate> since,
      KafkaConnection connection,
      KafkaTopics kafkaTopics) {
    var papers = new ArrayList<TaggedPaper>();
    new Contents(connection, kafkaTopics.taggedPapers()).forEach(event -> {
      var paper = (TaggedPaper) event.value();
      boolean isWanted = since.isEmpty() || !paper.getPublished().isBefore(since.get());
      if (isWanted && mentions(paper, topic)) {
        papers.add(paper);
      }
    });
    papers.sort(Comparator.comparing(TaggedPaper::getPublished)
        .reversed()
        .thenComparing(TaggedPaper::getId));
    return papers;
  }

  private static boolean mentions(TaggedPaper paper, String topic) {
    return paper.getMentions().stream().map(Mention::getTopic).anyMatch(topic::equals)
        || paper.getKeywords().stream().anyMatch(it -> it.getKeyword().equals(topic));
  }

  /** Its name for people. */
  public String label() {
    return counts.stream()
        .map(TopicCount::getLabel)
        .filter(it -> !it.isEmpty())
        .reduce((earlier, later) -> later)
        .orElse(topic);
  }

  /** The counts of windows of this length, by their last day. */
  public TreeMap<LocalDate, TopicCount> of(int windowDays) {
    var byDay = new TreeMap<LocalDate, TopicCount>();
    counts.stream()
        .filter(it -> it.getWindowDays() == windowDays)
        .forEach(it -> byDay.put(it.getLastDay(), it));
    return byDay;
  }
}

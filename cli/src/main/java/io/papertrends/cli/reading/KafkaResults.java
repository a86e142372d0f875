// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.Mention;
import io.papertrends.schemas.TaggedPaper;
import io.papertrends.schemas.TopicCount;
import io.papertrends.schemas.TrendAlert;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads results from Kafka, from the beginning of the Kafka topics. */
public final class KafkaResults implements ResultSource {

  private final KafkaConnection connection;
  private final KafkaTopics kafkaTopics;
  private final SortedSet<String> topics = new TreeSet<>();
  private List<TopicCount> counts = List.of();

  /** The results in these Kafka topics. */
  public KafkaResults(KafkaConnection connection, KafkaTopics kafkaTopics) {
    this.connection = connection;
    this.kafkaTopics = kafkaTopics;
  }

  @Override
  public Optional<String> known(List<String> ids) {
    counts = new KafkaTopicContents(connection, kafkaTopics.topicCounts())
        .ofKeys(key -> ids.contains(noted(key))).stream()
            .map(it -> (TopicCount) it.value())
            .toList();
    return ids.stream()
        .filter(id -> counts.stream().anyMatch(it -> it.getTopic().equals(id)))
        .findFirst();
  }

  private String noted(String key) {
    var topic = key.substring(0, key.indexOf('|'));
    topics.add(topic);
    return topic;
  }

  /** The topics found while searching for one. */
  @Override
  public SortedSet<String> topics() {
    return topics;
  }

  @Override
  public TopicHistory history(String topic, DaySelection days) {
    var ofTopic = counts.stream().filter(it -> it.getTopic().equals(topic)).toList();
    var wanted = ofTopic.stream()
        .filter(it -> days.contains(it.getLastDay()))
        .sorted(
            Comparator.comparing(TopicCount::getLastDay).thenComparing(TopicCount::getWindowDays))
        .toList();
    var alerts = new KafkaTopicContents(connection, kafkaTopics.alerts())
        .all().stream()
            .map(it -> (TrendAlert) it.value())
            .filter(it -> it.getTopic().equals(topic) && days.contains(it.getLastDay()))
            .toList();
    var boards = boards(Optional.empty());
    return new TopicHistory(
        topic,
        wanted,
        alerts,
        boards.entries(topic),
        boards.pairs(topic),
        papers(topic, days),
        days.last(lastDay(boards, ofTopic)));
  }

  /** The last day of boards; counts may be there earlier than boards. */
  private static LocalDate lastDay(StoredBoards boards, List<TopicCount> counts) {
    return boards.days().isEmpty()
        ? counts.stream()
            .map(TopicCount::getLastDay)
            .max(Comparator.naturalOrder())
            .orElseThrow()
        : boards.days().last();
  }

  private List<TaggedPaper> papers(String topic, DaySelection days) {
    var papers = new ArrayList<TaggedPaper>();
    new KafkaTopicContents(connection, kafkaTopics.taggedPapers()).forEach(event -> {
      var paper = (TaggedPaper) event.value();
      if (days.contains(paper.getPublished()) && mentions(paper, topic)) {
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

  @Override
  public StoredBoards boards(Optional<LocalDate> day) {
    return StoredBoards.of(connection, kafkaTopics, day);
  }

  @Override
  public List<TopicCount> countsBefore(LocalDate lastDay, Set<String> ofTopics) {
    return ChartedCounts.before(lastDay, connection, kafkaTopics);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.cli.reading.Event;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.Mention;
import io.papertrends.schemas.Severity;
import io.papertrends.schemas.TaggedPaper;
import io.papertrends.schemas.TopicCount;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.schemas.TrendingBoard;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Selects records of a Kafka topic. A record without the filtered field does not pass. */
final class WatchFilter {

  @Option(
      names = "--board",
      paramLabel = "NAME",
      completionCandidates = BoardCandidates.class,
      description = "Only boards of this name: ${COMPLETION-CANDIDATES}.")
  private Optional<String> board = Optional.empty();

  @Option(
      names = "--window",
      paramLabel = "1d|7d|28d",
      converter = WindowLength.class,
      description = "Only windows of this length.")
  private Optional<Integer> window = Optional.empty();

  @Option(names = "--topic", paramLabel = "ID", description = "Only records about this topic.")
  private Optional<String> topic = Optional.empty();

  @Option(
      names = "--finality",
      paramLabel = "early|final|correction",
      description = "Only results of this finality.")
  private Optional<Finality> finality = Optional.empty();

  @Option(
      names = "--severity",
      paramLabel = "low|medium|high",
      description = "Only alerts of at least this severity.")
  private Optional<Severity> severity = Optional.empty();

  boolean wants(Event event) {
    var value = event.value();
    return matches(board, boardOf(value))
        && matches(window, windowOf(value))
        && matches(finality, finalityOf(value))
        && (topic.isEmpty() || isAbout(value, topic.get()))
        && (severity.isEmpty()
            || (value instanceof TrendAlert it && it.getSeverity().compareTo(severity.get()) >= 0));
  }

  /** Whether the event has no content to print. */
  static boolean isEmpty(Event event) {
    return event.value() instanceof TrendingBoard it && it.getEntries().isEmpty();
  }

  private static <T> boolean matches(Optional<T> wanted, T actual) {
    return wanted.isEmpty() || wanted.get().equals(actual);
  }

  private static String boardOf(Object value) {
    return value instanceof TrendingBoard it ? it.getBoard() : null;
  }

  private static Integer windowOf(Object value) {
    if (value instanceof TrendingBoard it) {
      return it.getWindowDays();
    }
    if (value instanceof TopicCount it) {
      return it.getWindowDays();
    }
    return value instanceof TrendAlert it ? it.getWindowDays() : null;
  }

  private static Finality finalityOf(Object value) {
    if (value instanceof TrendingBoard it) {
      return it.getFinality();
    }
    if (value instanceof TopicCount it) {
      return it.getFinality();
    }
    return value instanceof TrendAlert it ? it.getFinality() : null;
  }

  private static boolean isAbout(Object value, String topic) {
    if (value instanceof TopicCount it) {
      return it.getTopic().equals(topic);
    }
    if (value instanceof TrendAlert it) {
      return it.getTopic().equals(topic);
    }
    if (value instanceof TrendingBoard it) {
      return it.getEntries().stream().anyMatch(entry -> entry.getTopic().equals(topic));
    }
    return value instanceof TaggedPaper it
        && (it.getMentions().stream().map(Mention::getTopic).anyMatch(topic::equals)
            || it.getKeywords().stream()
                .anyMatch(keyword -> keyword.getKeyword().equals(topic)));
  }
}

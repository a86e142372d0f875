// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import io.papertrends.web.index.Index;
import io.papertrends.web.index.IndexLag;
import io.papertrends.web.text.NumberFormats;
import io.papertrends.web.topics.CurrentTopics;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Where papers come from, how recent they are, and what the figures mean. */
final class AboutPage {

  private static final int MOST_REASONS = 50;
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH);

  private final Index index;
  private final CurrentTopics topics;
  private final Supplier<IndexLag> lag;

  /** What the template is given. */
  record Content(
      String papers,
      String topics,
      List<SourceRow> sources,
      String firstDay,
      String lastDay,
      String lastFinalDay,
      String reading,
      List<DeadRow> deadLetters,
      boolean hasDeadLetters) {}

  /** A source. */
  record SourceRow(String name, String papers, String latestDay, String lastArrival) {}

  /** Dead letters of one kind. */
  record DeadRow(String source, String reason, String records) {}

  AboutPage(Index index, CurrentTopics topics, Supplier<IndexLag> lag) {
    this.index = index;
    this.topics = topics;
    this.lag = lag;
  }

  Content content() {
    var days = index.counts().days();
    var dead = index.sources().deadLetters(MOST_REASONS).stream()
        .map(it -> new DeadRow(it.source(), it.reason(), NumberFormats.whole(it.records())))
        .toList();
    return new Content(
        NumberFormats.whole(index.papers().number()),
        NumberFormats.whole(topics.tree().all().size()),
        index.sources().list().stream()
            .map(it -> new SourceRow(
                it.name(),
                NumberFormats.whole(it.papers()),
                NumberFormats.day(it.latestDay()),
                it.lastArrival() == null
                    ? null
                    : it.lastArrival().atOffset(ZoneOffset.UTC).format(MINUTE)))
            .toList(),
        days.map(it -> NumberFormats.day(it.first())).orElse(null),
        days.map(it -> NumberFormats.day(it.last())).orElse(null),
        index.counts().lastFinalDay().map(NumberFormats::day).orElse(null),
        lag.get().isCaughtUp()
            ? "is up to date with Kafka"
            : "is still being built: "
                + NumberFormats.whole(Math.max(0, lag.get().records())) + " records of Kafka to go",
        dead,
        !dead.isEmpty());
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.api;

import io.papertrends.web.index.Index;
import io.papertrends.web.index.IndexLag;
import io.papertrends.web.index.SourceQueries.DeadLetters;
import io.papertrends.web.index.SourceQueries.Source;
import io.papertrends.web.topics.CurrentTopics;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** {@code status}: how much there is, how fresh, and how final. */
final class StatusEndpoint {

  private static final int MOST_REASONS = 100;

  private final Index index;
  private final CurrentTopics topics;
  private final Supplier<IndexLag> lag;

  /** The status. */
  private record Status(
      long papers,
      int topics,
      LocalDate firstDay,
      LocalDate lastDay,
      LocalDate lastFinalDay,
      boolean isCaughtUp,
      long recordsToRead,
      List<Source> sources,
      List<DeadLetters> deadLetters) {}

  StatusEndpoint(Index index, CurrentTopics topics, Supplier<IndexLag> lag) {
    this.index = index;
    this.topics = topics;
    this.lag = lag;
  }

  ApiResponse answer() {
    var days = index.counts().days();
    return ApiResponse.of(List.of(new Status(
        index.papers().number(),
        topics.tree().all().size(),
        days.map(it -> it.first()).orElse(null),
        days.map(it -> it.last()).orElse(null),
        index.counts().lastFinalDay().orElse(null),
        lag.get().isCaughtUp(),
        Math.max(0, lag.get().records()),
        index.sources().list(),
        index.sources().deadLetters(MOST_REASONS))));
  }
}

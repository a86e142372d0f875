// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import io.papertrends.schemas.TopicCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** A source of results: Kafka or a web process. */
public interface ResultSource {

  /** The first of these ids of topics and keywords that has results. */
  Optional<String> known(List<String> ids);

  /** The ids of all topics and keywords with results. */
  SortedSet<String> topics();

  /** All results about a known topic on these days. */
  TopicHistory history(String topic, DaySelection days);

  /** The boards of this day, or of the latest day with boards. */
  StoredBoards boards(Optional<LocalDate> day);

  /** One-day counts of these topics for the charts of boards of this day. */
  List<TopicCount> countsBefore(LocalDate lastDay, Set<String> topics);
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import io.papertrends.schemas.TopicCount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Where results are read from. */
public interface ResultSource {

  /** The first of these ids of topics and keywords that something is known of. */
  Optional<String> known(List<String> ids);

  /** The ids of all topics and keywords that there are. */
  SortedSet<String> topics();

  /** What there is of a topic that is known. */
  TopicHistory history(String topic, DaySelection days);

  /** The boards of this day, or of the latest that has some. */
  StoredBoards boards(Optional<LocalDate> day);

  /** Counts of single days of these topics, as the charts of boards of that day show them. */
  List<TopicCount> countsBefore(LocalDate lastDay, Set<String> topics);
}

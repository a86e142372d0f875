// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaTopics;
import io.papertrends.schemas.TopicCount;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/** Reads the counts of single days that the charts of boards show. */
public final class ChartedCounts {

  private ChartedCounts() {}

  /** The counts for the charts of boards that end on this day. */
  public static List<TopicCount> before(
      LocalDate lastDay, KafkaConnection connection, KafkaTopics kafkaTopics) {
    // Keys end in the length of the window and its last day.
    var ends = new HashSet<String>();
    for (int back = 0; back < BoardTable.CHART_DAYS; back++) {
      ends.add("1d|" + lastDay.minusDays(back));
    }
    return new KafkaTopicContents(connection, kafkaTopics.topicCounts())
        .ofKeys(key -> ends.contains(key.substring(key.indexOf('|') + 1))).stream()
            .map(it -> (TopicCount) it.value())
            .toList();
  }
}

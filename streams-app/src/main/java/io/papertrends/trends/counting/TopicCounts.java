// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.schemas.TopicCount;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.KeyValue;

/** The counts of a window as events, one for each topic. */
public final class TopicCounts {

  private TopicCounts() {}

  /** By key, in the order of topic ids; null for a topic whose papers were all taken back. */
  public static List<KeyValue<String, TopicCount>> of(CountedWindow counted) {
    if (!counted.countsChanged()) {
      return List.of();
    }
    var now = counted.now();
    var window = now.window();
    var counts = new ArrayList<KeyValue<String, TopicCount>>(now.topics().size());
    now.topics().forEach((topic, papers) -> {
      if (papers == 0) {
        counts.add(KeyValue.pair(window.keyOf(topic), null));
        return;
      }
      var count = new TopicCount(
          topic,
          window.days(),
          window.firstDay(),
          window.lastDay(),
          papers,
          now.papers(),
          now.share(papers),
          counted.finality(),
          counted.labels().get(topic));
      counts.add(KeyValue.pair(window.keyOf(topic), count));
    });
    return counts;
  }
}

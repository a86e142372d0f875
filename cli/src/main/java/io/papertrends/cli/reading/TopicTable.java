// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import io.papertrends.cli.terminal.FittedTable;
import io.papertrends.cli.terminal.Terminal;
import io.papertrends.tagging.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Topics of a vocabulary as a table, or as JSON. */
public final class TopicTable {

  private TopicTable() {}

  /** A line for each topic. */
  public static String of(List<Topic> topics, Terminal terminal) {
    return new FittedTable<Topic>(terminal)
        .text("id", FittedTable.NEEDED, Topic::id)
        .text("label", FittedTable.NEEDED, Topic::label)
        .number("names", 1, topic -> String.valueOf(topic.names().count()))
        .text("broader", 2, topic -> String.join(", ", topic.broader()))
        .of(topics);
  }

  /** The topic with the fields of a vocabulary. */
  public static String json(Topic topic) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", topic.id());
    fields.put("label", topic.label());
    fields.put("aliases", topic.aliases());
    fields.put("broader", topic.broader());
    fields.put("only-with", topic.onlyWith());
    fields.put("not-in-passing", topic.notInPassing());
    return Json.of(fields);
  }
}

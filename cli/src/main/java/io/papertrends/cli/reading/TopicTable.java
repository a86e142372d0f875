// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import io.papertrends.tagging.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Topics of a vocabulary as a table, or as JSON. */
public final class TopicTable {

  /** Labels are short; a table that had to break them would be no help. */
  private static final int WIDEST = 200;

  private TopicTable() {}

  /** A line for each topic. */
  public static String of(List<Topic> topics) {
    return AsciiTable.builder()
        .border(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS_NO_OUTSIDE_BORDER)
        .data(
            topics,
            List.of(
                column("id").with(Topic::id),
                column("label").with(Topic::label),
                column("names").with(topic -> String.valueOf(topic.names().count())),
                column("broader").with(topic -> String.join(", ", topic.broader()))))
        .asString();
  }

  private static Column column(String header) {
    return new Column()
        .header(header)
        .maxWidth(WIDEST)
        .headerAlign(HorizontalAlign.LEFT)
        .dataAlign(HorizontalAlign.LEFT);
  }

  /** The topic with the fields of a vocabulary. */
  public static String json(Topic topic) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", topic.id());
    fields.put("label", topic.label());
    fields.put("aliases", topic.aliases());
    fields.put("broader", topic.broader());
    fields.put("only-with", topic.onlyWith());
    return Json.of(fields);
  }
}

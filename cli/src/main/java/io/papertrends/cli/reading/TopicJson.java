// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import io.papertrends.schemas.TaggedPaper;
import io.papertrends.schemas.TopicCount;
import java.util.LinkedHashMap;
import java.util.Map;

/** Formats the results about a topic as one line of JSON; field names are those of the events. */
public final class TopicJson {

  private TopicJson() {}

  /** All results in one line. */
  public static String of(TopicHistory history) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("topic", history.topic());
    fields.put("label", history.label());
    fields.put("days", history.of(1).values().stream().map(TopicJson::day).toList());
    fields.put(
        "alerts", history.alerts().stream().map(it -> Json.read(it.toString())).toList());
    fields.put(
        "pairs", history.together().stream().map(it -> Json.read(it.toString())).toList());
    fields.put("papers", history.papers().stream().map(TopicJson::paper).toList());
    return Json.of(fields);
  }

  private static Map<String, Object> day(TopicCount count) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("day", count.getLastDay().toString());
    fields.put("papers", count.getPapers());
    fields.put("papersOfDay", count.getPapersInWindow());
    fields.put("share", count.getShare());
    fields.put("finality", count.getFinality().toString());
    return fields;
  }

  private static Map<String, Object> paper(TaggedPaper paper) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", paper.getId());
    fields.put("published", paper.getPublished().toString());
    fields.put("title", paper.getTitle());
    return fields;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import io.papertrends.tagging.Explanation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Formats the explanation of a name in a text as a sentence or as JSON. */
public final class ExplanationLine {

  private ExplanationLine() {}

  /** The explanation as a sentence. */
  public static String of(Explanation it) {
    return field(it) + " " + it.start() + "-" + it.end() + " \"" + it.text() + "\": " + it.topic()
        + " by the name \"" + it.name() + "\" " + decision(it) + rollUp(it);
  }

  private static String field(Explanation it) {
    return it.field().toString().toLowerCase(Locale.ROOT);
  }

  private static String decision(Explanation it) {
    var evidence = "\"" + it.decision().evidence() + "\"";
    return switch (it.decision().reason()) {
      case NAMED -> "counts";
      case DEFINED_SO -> "counts, because the paper defines it as " + evidence;
      case CONTEXT -> "counts, because the paper has " + evidence;
      case OTHER_NAME -> "counts, because the paper has the name " + evidence;
      case IN_PASSING ->
        "does not count, because the paper has it only once and in passing, and no other name of the topic";
      case TOO_FEW_MENTIONS ->
        "does not count, because the topic is not in the title and has too few mentions";
      case NO_CONTEXT -> "does not count, because the paper has nothing of what it is only with";
      case DEFINED_OTHERWISE -> "does not count, because the paper defines it as " + evidence;
    };
  }

  private static String rollUp(Explanation it) {
    if (!it.decision().counts()) {
      return it.countsFor().isEmpty() ? "" : "; it counts for " + String.join(", ", it.countsFor());
    }
    var broader =
        it.countsFor().stream().filter(topic -> !topic.equals(it.topic())).toList();
    var also = broader.isEmpty() ? "" : "; also for " + String.join(", ", broader);
    boolean itself = it.countsFor().contains(it.topic());
    return (itself ? "" : ", but here an overlapping name did") + also;
  }

  /** The explanation as one line of JSON with all fields. */
  public static String json(Explanation it) {
    return json(it, new LinkedHashMap<>());
  }

  /** The same for a paper with this id. */
  public static String json(String paper, Explanation it) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("paper", paper);
    return json(it, fields);
  }

  private static String json(Explanation it, Map<String, Object> fields) {
    fields.put("field", it.field().toString());
    fields.put("start", it.start());
    fields.put("end", it.end());
    fields.put("text", it.text());
    fields.put("topic", it.topic());
    fields.put("name", it.name());
    fields.put("counts", it.decision().counts());
    fields.put("reason", it.decision().reason().toString());
    fields.put("evidence", it.decision().evidence());
    fields.put("counts-for", List.copyOf(it.countsFor()));
    return Json.of(fields);
  }
}

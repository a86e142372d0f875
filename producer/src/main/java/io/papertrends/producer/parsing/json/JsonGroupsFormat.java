// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.papertrends.producer.parsing.FieldNames;
import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.PaperFormat;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.producer.parsing.ParseResult;
import java.io.BufferedReader;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@link PlainRecord Papers} in groups, as repositories of daily papers store them: lists by the
 * day on which they were featured, a list of days with a list of papers each, or papers by id. A
 * paper without a day gets the day of its group.
 */
public final class JsonGroupsFormat implements PaperFormat {

  private static final String NAME = "json-groups";

  private static final Pattern OF_KEYS = Pattern.compile(
      "\\.(?!(?:papers|items|results|data|hits)\\[).*\\[]\\.(?:title|Title|paper_title|paper\\.title)");
  private static final Pattern OF_IDS =
      Pattern.compile("\\..*\\d{4}.*\\.(?:title|Title|paper_title)");
  private static final Pattern OF_DAYS =
      Pattern.compile("\\[]\\.papers\\[]\\.(?:title|Title|paper_title|paper\\.title)");

  private final ParseContext context;

  /** Papers from later than tomorrow are rejected. */
  public JsonGroupsFormat(ParseContext context) {
    this.context = context;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean recognises(String beginning) {
    var outline = JsonOutline.of(beginning);
    return !outline.has(".title")
        && outline.values().keySet().stream()
            .anyMatch(path -> Stream.of(OF_KEYS, OF_IDS, OF_DAYS)
                .anyMatch(it -> it.matcher(path).matches()));
  }

  @Override
  public Stream<ParseResult> parse(String inputName, BufferedReader text) {
    return JsonGroups.papers(inputName, text)
        .map(it -> it.read(context, json -> draft(json, it.key())));
  }

  @Override
  public void requireWhole(String inputName, BufferedReader text) {
    JsonCompleteness.require(inputName, text);
  }

  private PaperDraft draft(JsonNode json, String key) throws InvalidFieldException {
    if (json.path("paper").isObject()) {
      return draft(json.get("paper"), key);
    }
    if (json instanceof ObjectNode paper && key != null) {
      if (isDay(key)) {
        paper.putIfAbsent("daily_date", paper.textNode(key));
        if (!hasDay(paper)) {
          paper.put("published", key);
        }
      } else {
        paper.putIfAbsent("id", paper.textNode(key));
      }
    }
    return PlainRecord.draft(NAME, json, context);
  }

  /** Whether a paper has its own day; a year alone is not a day. */
  private static boolean hasDay(ObjectNode paper) {
    return paper.properties().stream()
        .filter(
            it -> it.getValue().isContainerNode() || !it.getValue().asText("").isBlank())
        .map(it -> FieldNames.plain(it.getKey()))
        .anyMatch(it -> FieldNames.PUBLISHED.contains(it) && !it.endsWith("year"));
  }

  private boolean isDay(String key) {
    try {
      return context.day("day", key) != null;
    } catch (InvalidFieldException e) {
      return false;
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.ParseContext;
import java.util.List;

/**
 * A JSON list of {@link PlainRecord papers}, alone or as the field {@code papers} or {@code items}
 * of an object, as programs and JSON feeds write it.
 */
public final class JsonListFormat extends JsonFormat {

  private static final List<String> TITLES = List.of(".title", ".Title", ".paper_title");

  private final String marker;
  private final JsonLinesFormat lines;
  private final String field;

  private JsonListFormat(String name, String field, String marker, ParseContext context) {
    super(name, "papers", List.of(field), context);
    this.marker = marker;
    this.lines = new JsonLinesFormat(context);
    this.field = field;
  }

  /**
   * A list, or an object with the field {@code papers}. Papers from later than tomorrow are
   * rejected.
   */
  public static JsonListFormat ofPapers(ParseContext context) {
    return new JsonListFormat("json-list", "papers", "", context);
  }

  /** A JSON feed. Papers from later than tomorrow are rejected. */
  public static JsonListFormat ofFeed(ParseContext context) {
    return new JsonListFormat("json-feed", "items", ".version", context);
  }

  @Override
  public boolean recognises(String beginning) {
    var outline = JsonOutline.of(beginning);
    if (outline.has("[]")) {
      return TITLES.stream().anyMatch(it -> outline.has("[]" + it)) && !lines.recognises(beginning);
    }
    return !outline.has(marker.isEmpty() ? ".title" : "." + field + "[].paper")
        && (marker.isEmpty() || outline.has(marker))
        && TITLES.stream().anyMatch(it -> outline.has("." + field + "[]" + it));
  }

  @Override
  PaperDraft draft(JsonNode json) throws InvalidFieldException {
    return PlainRecord.draft(name(), json, context());
  }
}

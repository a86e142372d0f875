// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import io.papertrends.producer.parsing.PaperFormat;
import io.papertrends.producer.parsing.ParseResult;
import java.io.BufferedReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A JSON list of {@link PlainRecord papers}, by itself or as the {@code papers} or {@code items} of
 * an object, as programs and JSON feeds write it.
 */
public final class JsonListFormat implements PaperFormat {

  private static final List<String> TITLES = List.of(".title", ".Title", ".paper_title");

  private final String name;
  private final String marker;
  private final JsonLinesFormat lines;
  private final String field;
  private final JsonShape shape;
  private final LocalDate today;

  private JsonListFormat(String name, String field, String marker, LocalDate today) {
    this.name = name;
    this.marker = marker;
    this.lines = new JsonLinesFormat(today);
    this.field = field;
    this.shape = new JsonShape(
        "papers",
        field.isEmpty() ? List.of() : List.of(field),
        json -> false,
        json -> false,
        json -> PlainRecord.draft(name, json));
    this.today = today;
  }

  /** The list of papers, or the field of that name. Papers from after tomorrow are rejected. */
  public static JsonListFormat ofPapers(LocalDate today) {
    return new JsonListFormat("json-list", "papers", "", today);
  }

  /** A JSON feed. Papers from after tomorrow are rejected. */
  public static JsonListFormat ofFeed(LocalDate today) {
    return new JsonListFormat("json-feed", "items", ".version", today);
  }

  @Override
  public String name() {
    return name;
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
  public Stream<ParseResult> parse(String inputName, BufferedReader text) {
    return JsonRecords.of(inputName, text, shape, today);
  }

  @Override
  public void requireWhole(String inputName, BufferedReader text) {
    JsonCompleteness.require(inputName, text);
  }
}

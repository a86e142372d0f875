// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.papertrends.producer.parsing.PaperFormat;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.producer.parsing.ParseResult;
import java.io.BufferedReader;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * One JSON object per line, also with the commas and brackets of a JSON list. Required fields:
 * {@code title}, {@code abstract} and {@code published}. Optional fields: {@code id}, {@code doi},
 * {@code daily_date} (the day on which the paper was featured), {@code source}, {@code authors},
 * {@code categories} and {@code keywords}. Other usual {@link PlainRecord names} are accepted too,
 * also the fields of arXiv's snapshot of its metadata; all other fields and empty lines are
 * ignored.
 */
public final class JsonLinesFormat implements PaperFormat {

  private static final String NAME = "json-lines";

  private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build())
      .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
      .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  private final ParseContext context;

  /** Papers from later than tomorrow are rejected. */
  public JsonLinesFormat(ParseContext context) {
    this.context = context;
  }

  @Override
  public String name() {
    return NAME;
  }

  /**
   * The first line must be a complete object: an object over several lines belongs to another
   * format.
   */
  @Override
  public boolean recognises(String beginning) {
    var lines = beginning
        .stripLeading()
        .lines()
        .map(JsonLinesFormat::withoutList)
        .filter(it -> it.startsWith("{"))
        .toList();
    return !lines.isEmpty()
        && (lines.get(0).length() == beginning.strip().length()
            || lines.stream().anyMatch(JsonLinesFormat::isObject));
  }

  /** Removes the commas and brackets of a list from a line. */
  private static String withoutList(String line) {
    var text = line.stripTrailing();
    boolean isListed =
        text.endsWith("},") || text.equals("[") || text.equals("]") || text.equals(",");
    if (isListed && text.startsWith("[{")) {
      text = text.substring(1);
    }
    if (text.endsWith("}]") && !isObject(text)) {
      text = text.substring(0, text.length() - 1);
    }
    return isListed ? text.substring(0, text.length() - 1).strip() : text;
  }

  private static boolean isObject(String line) {
    try {
      return JSON.readTree(line).isObject();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  @Override
  public Stream<ParseResult> parse(String inputName, BufferedReader text) {
    return records(text, context, json -> PlainRecord.draft(NAME, json, context));
  }

  /** The records of a text with one record per line; an invalid line does not affect the others. */
  static Stream<ParseResult> records(
      BufferedReader text, ParseContext context, JsonDraftReader draftReader) {
    var number = new AtomicInteger();
    return text.lines()
        .map(line -> new JsonRecord(
            "line " + number.incrementAndGet(), isBare(line) ? line : withoutList(line)))
        .filter(line -> !line.raw().isBlank())
        .map(line -> line.read(JSON, context, draftReader));
  }

  private static boolean isBare(String line) {
    return line.startsWith("{") && line.endsWith("}");
  }
}

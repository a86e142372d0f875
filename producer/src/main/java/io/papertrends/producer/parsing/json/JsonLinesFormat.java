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
 * One JSON object a line, also with the commas and brackets of a list around them: {@code title},
 * {@code abstract} and {@code published} must be there; {@code id}, {@code doi}, {@code daily_date}
 * (the day it was featured), {@code source}, {@code authors}, {@code categories} and
 * {@code keywords} may, under these or other usual {@link PlainRecord names}; the rest is ignored.
 * Empty lines are passed over. In place of {@code published}, {@code authors} and
 * {@code categories} there may be what arXiv's snapshot of its metadata has.
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

  /** Papers from after tomorrow are rejected. */
  public JsonLinesFormat(ParseContext context) {
    this.context = context;
  }

  @Override
  public String name() {
    return NAME;
  }

  /** An object that goes on over many lines is another format's, so one line must do. */
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

  /** A line of a list that has an object a line. */
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

  /** The records of a text that has one in a line, of which a wrong one costs no other. */
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

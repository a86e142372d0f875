// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import static io.papertrends.producer.parsing.json.JsonFields.text;
import static io.papertrends.producer.parsing.json.JsonFields.texts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.papertrends.producer.parsing.Days;
import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.PaperFormat;
import io.papertrends.producer.parsing.ParseResult;
import java.io.BufferedReader;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * One JSON object a line: {@code title}, {@code abstract} and {@code published} (an ISO day, or an
 * ISO time that is taken to its day in UTC) must be there; {@code id}, {@code doi},
 * {@code daily_date} (the day it was featured), {@code source}, {@code authors}, {@code categories}
 * and {@code keywords} may; the rest is ignored. Empty lines are passed over. In place of
 * {@code published}, {@code authors} and {@code categories} there may be what arXiv's snapshot of
 * its metadata has.
 */
public final class JsonLinesFormat implements PaperFormat {

  private static final String NAME = "json-lines";

  private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build())
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  private final LocalDate today;

  /** Papers from after tomorrow are rejected. */
  public JsonLinesFormat(LocalDate today) {
    this.today = today;
  }

  @Override
  public String name() {
    return NAME;
  }

  /** An object that goes on over many lines is another format's, so one line must do. */
  @Override
  public boolean recognises(String beginning) {
    var lines =
        beginning.stripLeading().lines().filter(it -> it.startsWith("{")).toList();
    return !lines.isEmpty()
        && (lines.get(0).length() == beginning.strip().length()
            || lines.stream().anyMatch(JsonLinesFormat::isObject));
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
    var number = new AtomicInteger();
    return text.lines()
        .map(line -> new JsonRecord("line " + number.incrementAndGet(), line))
        .filter(line -> !line.raw().isBlank())
        .map(line -> line.read(JSON, today, JsonLinesFormat::draft));
  }

  private static PaperDraft draft(JsonNode json) throws InvalidFieldException {
    var source = text(json, "source");
    var published = Days.parse("published", text(json, "published"));
    return new PaperDraft(source == null || source.isBlank() ? NAME : source)
        .identifier(text(json, "id"))
        .identifier(text(json, "doi"))
        .title(text(json, "title"))
        .text(text(json, "abstract"))
        .published(published == null ? ArxivSnapshot.firstVersion(json) : published)
        .featured(Days.parse("daily_date", text(json, "daily_date")))
        .authors(ArxivSnapshot.authors(json))
        .categories(ArxivSnapshot.categories(json))
        .keywords(texts(json, "keywords"));
  }
}

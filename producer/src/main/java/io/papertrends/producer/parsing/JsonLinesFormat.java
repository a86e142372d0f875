// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

import static io.papertrends.producer.parsing.JsonFields.text;
import static io.papertrends.producer.parsing.JsonFields.texts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import java.io.BufferedReader;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * One JSON object a line: {@code title}, {@code abstract} and {@code published} (an ISO day, or an
 * ISO time that is taken to its day in UTC) must be there; {@code id}, {@code doi},
 * {@code daily_date} (the day it was featured), {@code source}, {@code authors}, {@code categories}
 * and {@code keywords} may; the rest is ignored. Empty lines are passed over.
 */
public final class JsonLinesFormat implements PaperFormat {

  private static final String NAME = "json-lines";

  private static final ObjectMapper JSON = JsonMapper.builder()
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

  @Override
  public boolean recognises(String beginning) {
    return beginning.stripLeading().startsWith("{");
  }

  @Override
  public Stream<ParseResult> parse(String inputName, BufferedReader text) {
    var number = new AtomicInteger();
    return text.lines()
        .map(line -> new Line(number.incrementAndGet(), line))
        .filter(line -> !line.text().isBlank())
        .map(this::parse);
  }

  private record Line(int number, String text) {

    String position() {
      return "line " + number;
    }
  }

  private ParseResult parse(Line line) {
    JsonNode json;
    try {
      json = JSON.readTree(line.text());
    } catch (JsonProcessingException e) {
      return new Rejected(line.position(), "not JSON", e.getOriginalMessage(), line.text());
    }
    if (!json.isObject()) {
      return new Rejected(line.position(), "not a JSON object", "", line.text());
    }
    try {
      return draft(json).check(today, line.position(), line.text());
    } catch (InvalidFieldException e) {
      return new Rejected(line.position(), e.reason(), e.getMessage(), line.text());
    }
  }

  private static PaperDraft draft(JsonNode json) throws InvalidFieldException {
    var source = text(json, "source");
    return new PaperDraft(source == null || source.isBlank() ? NAME : source)
        .identifier(text(json, "id"))
        .identifier(text(json, "doi"))
        .title(text(json, "title"))
        .text(text(json, "abstract"))
        .published(Days.parse("published", text(json, "published")))
        .featured(Days.parse("daily_date", text(json, "daily_date")))
        .authors(texts(json, "authors"))
        .categories(texts(json, "categories"))
        .keywords(texts(json, "keywords"));
  }
}

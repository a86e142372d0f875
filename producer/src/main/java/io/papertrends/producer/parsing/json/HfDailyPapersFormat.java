// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import static io.papertrends.producer.parsing.json.JsonFields.text;
import static io.papertrends.producer.parsing.json.JsonFields.texts;
import static io.papertrends.producer.parsing.json.JsonFields.textsWithin;

import com.fasterxml.jackson.databind.JsonNode;
import io.papertrends.producer.parsing.DayParser;
import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.PaperFormat;
import io.papertrends.producer.parsing.ParseResult;
import java.io.BufferedReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list of daily papers as Hugging Face answers with it. What counts is the paper's own time of
 * publication: that of the item around it is hours off, or the day when the paper was featured.
 */
public final class HfDailyPapersFormat implements PaperFormat {

  private static final String NAME = "hf-daily-papers";

  private static final JsonShape SHAPE = new JsonShape(
      "daily papers", List.of(), json -> false, json -> false, HfDailyPapersFormat::draft);

  private final LocalDate today;

  /** Papers from after tomorrow are rejected. */
  public HfDailyPapersFormat(LocalDate today) {
    this.today = today;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean recognises(String beginning) {
    return JsonOutline.of(beginning).has("[].paper");
  }

  @Override
  public Stream<ParseResult> parse(String inputName, BufferedReader text) {
    return JsonRecords.of(inputName, text, SHAPE, today);
  }

  @Override
  public void requireWhole(String inputName, BufferedReader text) {
    JsonCompleteness.require(inputName, text);
  }

  private static PaperDraft draft(JsonNode json) throws InvalidFieldException {
    var paper = json.path("paper");
    if (!paper.isObject()) {
      throw new InvalidFieldException("paper is not an object", paper.toString());
    }
    return new PaperDraft(NAME)
        .identifier(text(paper, "id"))
        .title(text(paper, "title"))
        .text(text(paper, "summary"))
        .published(DayParser.parse("publishedAt", text(paper, "publishedAt")))
        .featured(DayParser.parse("submittedOnDailyAt", text(paper, "submittedOnDailyAt")))
        .authors(textsWithin(paper, "authors", "name"))
        .keywords(texts(paper, "ai_keywords"));
  }
}

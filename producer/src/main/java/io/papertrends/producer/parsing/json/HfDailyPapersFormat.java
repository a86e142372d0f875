// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import static io.papertrends.producer.parsing.json.JsonFields.text;
import static io.papertrends.producer.parsing.json.JsonFields.texts;
import static io.papertrends.producer.parsing.json.JsonFields.textsWithin;

import com.fasterxml.jackson.databind.JsonNode;
import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.ParseContext;
import java.util.List;

/**
 * A list of daily papers from Hugging Face. It uses the publication time of the paper; that of the
 * surrounding item differs by hours, or is the day on which the paper was featured.
 */
public final class HfDailyPapersFormat extends JsonFormat {

  private static final String NAME = "hf-daily-papers";

  /** Papers from later than tomorrow are rejected. */
  public HfDailyPapersFormat(ParseContext context) {
    super(NAME, "daily papers", List.of(), context);
  }

  @Override
  public boolean recognises(String beginning) {
    return JsonOutline.of(beginning).has("[].paper");
  }

  @Override
  PaperDraft draft(JsonNode json) throws InvalidFieldException {
    var paper = json.path("paper");
    if (!paper.isObject()) {
      throw new InvalidFieldException("paper is not an object", paper.toString());
    }
    return new PaperDraft(NAME)
        .identifier(text(paper, "id"))
        .title(text(paper, "title"))
        .text(text(paper, "summary"))
        .published(context().day("publishedAt", text(paper, "publishedAt")))
        .featured(context().day("submittedOnDailyAt", text(paper, "submittedOnDailyAt")))
        .authors(textsWithin(paper, "authors", "name"))
        .keywords(texts(paper, "ai_keywords"));
  }
}

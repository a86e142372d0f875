// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import static io.papertrends.producer.parsing.json.JsonFields.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.ParseContext;
import java.util.List;
import java.util.stream.Stream;

/**
 * The papers of a conference as a list with tracks and states; lists within a paper are written as
 * one text. Such lists have no day of publication, so the user must add the field
 * {@code published}, as in JSON Lines, to each paper that is to count.
 */
public final class PaperListFormat extends JsonFormat {

  private static final String NAME = "paper-list";

  /** Papers from later than tomorrow are rejected. */
  public PaperListFormat(ParseContext context) {
    super(NAME, "papers of a conference", List.of(), context);
  }

  @Override
  public boolean recognises(String beginning) {
    var outline = JsonOutline.of(beginning);
    return Stream.of("[].title", "[].track", "[].status").allMatch(outline::has);
  }

  @Override
  PaperDraft draft(JsonNode json) throws InvalidFieldException {
    return new PaperDraft(NAME)
        .identifier(text(json, "arxiv"))
        .identifier(text(json, "doi"))
        .identifier(text(json, "openreview"))
        .identifier(text(json, "site"))
        .title(text(json, "title"))
        .text(text(json, "abstract"))
        .published(context().day("published", text(json, "published")))
        .authors(split(text(json, "author")))
        .categories(split(text(json, "primary_area")))
        .keywords(split(text(json, "keywords")));
  }

  /** Splits at semicolons if there are any, else at commas. */
  private static List<String> split(String texts) {
    if (texts == null) {
      return List.of();
    }
    return List.of(texts.split(texts.contains(";") ? ";" : ",", -1));
  }
}

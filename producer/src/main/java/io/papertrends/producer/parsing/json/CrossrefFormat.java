// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import static io.papertrends.producer.parsing.json.JsonFields.text;
import static io.papertrends.producer.parsing.json.JsonFields.texts;
import static io.papertrends.producer.parsing.json.JsonFields.textsWithin;

import com.fasterxml.jackson.databind.JsonNode;
import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.ParseContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works of Crossref: the response to a search, or to a request for one DOI. */
public final class CrossrefFormat extends JsonFormat {

  private static final String NAME = "crossref";

  /** Papers from later than tomorrow are rejected. */
  public CrossrefFormat(ParseContext context) {
    super(NAME, "works of Crossref", List.of("message", "items"), context);
  }

  @Override
  public boolean recognises(String beginning) {
    var outline = JsonOutline.of(beginning);
    return Stream.of(".message-type", ".message.items", ".message.DOI").anyMatch(outline::has);
  }

  @Override
  boolean isRecord(JsonNode json) {
    return json.has("DOI");
  }

  @Override
  PaperDraft draft(JsonNode json) throws InvalidFieldException {
    var draft = new PaperDraft(NAME)
        .identifier(text(json, "DOI"))
        .identifier(text(json, "URL"))
        .title(title(json))
        .text(text(json, "abstract"))
        .abstractIsOptional()
        .published(CrossrefDays.published(json))
        .authors(authors(json))
        .categories(texts(json, "subject"));
    textsWithin(json.path("relation"), "has-preprint", "id").forEach(draft::identifier);
    return draft;
  }

  /** The first title of a list, or a single text, which may contain commas. */
  private static String title(JsonNode json) throws InvalidFieldException {
    return json.path("title").isTextual()
        ? text(json, "title")
        : texts(json, "title").stream().findFirst().orElse(null);
  }

  /** Persons have a given and a family name, organisations only a name. */
  private static List<String> authors(JsonNode json) {
    var authors = new ArrayList<String>();
    for (var author : json.path("author")) {
      authors.add(Stream.of("given", "family", "name")
          .map(it -> author.path(it).textValue())
          .filter(Objects::nonNull)
          .collect(Collectors.joining(" ")));
    }
    return authors;
  }
}

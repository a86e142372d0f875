// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import static io.papertrends.producer.parsing.json.JsonFields.scalar;
import static io.papertrends.producer.parsing.json.JsonFields.text;
import static io.papertrends.producer.parsing.json.JsonFields.texts;
import static io.papertrends.producer.parsing.json.JsonFields.textsWithin;

import com.fasterxml.jackson.databind.JsonNode;
import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.PaperDraft;
import io.papertrends.producer.parsing.ParseContext;
import java.util.List;
import java.util.stream.Stream;

/**
 * Papers of Semantic Scholar: the response to a search or a batch request, the references or
 * citations of a paper, or a single paper. A paper with a year but no day is rejected.
 */
public final class SemanticScholarFormat extends JsonFormat {

  private static final String NAME = "semantic-scholar";

  /** Fields that hold a paper in a list of citations or references. */
  private static final List<String> REFERRED = List.of("citedPaper", "citingPaper");

  /** Papers from later than tomorrow are rejected. */
  public SemanticScholarFormat(ParseContext context) {
    super(NAME, "papers of Semantic Scholar", List.of("data"), context);
  }

  /**
   * Also recognises the error of any service, because errors do not name their service, so that its
   * message is reported.
   */
  @Override
  public boolean recognises(String beginning) {
    var outline = JsonOutline.of(beginning);
    return outline.isError()
        || (outline.has(".data") && outline.has(".total"))
        || Stream.of("", "[]", ".data[]")
            .anyMatch(it -> outline.has(it + ".paperId")
                || REFERRED.stream().anyMatch(field -> outline.has(it + "." + field)));
  }

  @Override
  boolean isRecord(JsonNode json) {
    return paper(json).has("paperId");
  }

  @Override
  boolean isForeign(JsonNode json) {
    return json.has("authorId");
  }

  private static JsonNode paper(JsonNode json) {
    return REFERRED.stream().filter(json::has).findFirst().map(json::path).orElse(json);
  }

  private static String named(String scheme, JsonNode json, String field) {
    var value = scalar(json, field);
    return value == null ? null : scheme + ":" + value;
  }

  @Override
  PaperDraft draft(JsonNode json) throws InvalidFieldException {
    var paper = paper(json);
    var identifiers = paper.path("externalIds");
    return new PaperDraft(NAME)
        .identifier(scalar(identifiers, "ArXiv"))
        .identifier(scalar(identifiers, "DOI"))
        .identifier(named("acl", identifiers, "ACL"))
        .identifier(named("pmid", identifiers, "PubMed"))
        .identifier(named("pmc", identifiers, "PubMedCentral"))
        .identifier(named("corpusid", identifiers, "CorpusId"))
        .identifier(named("dblp", identifiers, "DBLP"))
        .identifier(named("s2", paper, "paperId"))
        .identifier(text(paper.path("openAccessPdf"), "url"))
        .title(text(paper, "title"))
        .text(text(paper, "abstract"))
        .abstractIsOptional()
        .published(context().day("publicationDate", text(paper, "publicationDate")))
        .authors(textsWithin(paper, "authors", "name"))
        .categories(texts(paper, "fieldsOfStudy"));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.services;

import io.papertrends.producer.parsing.json.JsonEnvelope;
import io.papertrends.producer.sources.Page;
import io.papertrends.producer.sources.PageRequest;
import io.papertrends.producer.sources.PaperSource;
import io.papertrends.producer.sources.RateLimit;
import io.papertrends.producer.sources.SourceAccess;
import io.papertrends.producer.sources.SourceException;
import java.time.Duration;
import java.util.List;

/**
 * Papers of Semantic Scholar by day of publication, from its bulk search. Papers with a year only
 * are found on the first of January, and are rejected because they have no day.
 *
 * @see <a
 *     href="https://api.semanticscholar.org/api-docs/graph#tag/Paper-Data/operation/get_graph_paper_bulk_search">Paper
 *     bulk search</a>
 */
public final class SemanticScholarSource implements PaperSource {

  private static final String ADDRESS =
      "https://api.semanticscholar.org/graph/v1/paper/search/bulk";

  private static final String DEFAULT_FIELDS_OF_STUDY = "Computer Science";

  /** The fields that the format reads. */
  private static final String FIELDS =
      "title,abstract,publicationDate,externalIds,openAccessPdf,authors,fieldsOfStudy";

  private static final List<String> TOKEN = List.of("token");

  @Override
  public String name() {
    return "semantic-scholar";
  }

  @Override
  public String description() {
    return "Bulk search of Semantic Scholar. Selection: a text query (\"knowledge graph\" | ontology),"
        + " may be empty. Options: api-key, fields-of-study, else " + DEFAULT_FIELDS_OF_STUDY + ".";
  }

  /**
   * The limit with a key. Without a key, all users share one limit, and requests are refused more
   * often.
   *
   * @see <a href="https://www.semanticscholar.org/product/api">Semantic Scholar Academic Graph
   *     API</a>
   */
  @Override
  public RateLimit rateLimit() {
    return new RateLimit("semantic-scholar", Duration.ofSeconds(1));
  }

  /** Seven, because Semantic Scholar has most papers some days after their publication. */
  @Override
  public int daysReadAgain() {
    return 7;
  }

  @Override
  public Page read(PageRequest request, SourceAccess access)
      throws SourceException, InterruptedException {
    var day = request.day();
    var asked = access
        .request(access.address(ADDRESS))
        .parameter("publicationDateOrYear", day + ":" + day)
        .parameter(
            "fieldsOfStudy", access.option("fields-of-study").orElse(DEFAULT_FIELDS_OF_STUDY))
        .parameter("fields", FIELDS);
    if (!request.selection().isBlank()) {
      asked.parameter("query", request.selection().strip());
    }
    request.cursor().ifPresent(it -> asked.parameter("token", it));
    access.option("api-key").ifPresent(it -> asked.header("x-api-key", it));
    var response = CursorPaging.send(asked, request.cursor());
    return new Page(
        access.parse(response, "semantic-scholar"),
        response.read((name, text) -> JsonEnvelope.value(name, text, TOKEN)));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.services;

import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.json.JsonEnvelope;
import io.papertrends.producer.sources.MalformedResponseException;
import io.papertrends.producer.sources.Page;
import io.papertrends.producer.sources.PageRequest;
import io.papertrends.producer.sources.PaperSource;
import io.papertrends.producer.sources.RateLimit;
import io.papertrends.producer.sources.SourceAccess;
import io.papertrends.producer.sources.SourceException;
import io.papertrends.producer.sources.SourceResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Works of OpenAlex by day of publication; the first of January may mean a whole year.
 *
 * @see <a href="https://developers.openalex.org/api-reference/works">Works</a>
 * @see <a href="https://developers.openalex.org/guides/page-through-results">Page through
 *     Results</a>
 */
public final class OpenAlexSource implements PaperSource {

  private static final String ADDRESS = "https://api.openalex.org/works";

  /** Field 17 is Computer Science. */
  private static final String DEFAULT_FILTER = "primary_topic.field.id:17";

  /** The maximum; each page costs the same, independent of its size. */
  static final int PAGE_SIZE = 100;

  /** The fields that the format reads; complete works are ten times as large. */
  private static final String FIELDS = "id,doi,ids,title,abstract_inverted_index,publication_date,"
      + "authorships,topics,keywords,locations";

  private static final List<String> NEXT_CURSOR = List.of("meta", "next_cursor");

  @Override
  public String name() {
    return "openalex";
  }

  @Override
  public String description() {
    return "Works of OpenAlex. Selection: a filter (primary_topic.field.id:17,type:article), else "
        + DEFAULT_FILTER + ". Option: api-key (required; free of charge).";
  }

  /**
   * OpenAlex allows 100 requests per second, and 10,000 per day with a free key.
   *
   * @see <a href="https://developers.openalex.org/api-reference/authentication">Authentication and
   *     Pricing</a>
   */
  @Override
  public RateLimit rateLimit() {
    return new RateLimit("openalex", Duration.ofMillis(200));
  }

  /** Seven, because OpenAlex has most works some days after their publication. */
  @Override
  public int daysReadAgain() {
    return 7;
  }

  @Override
  public Page read(PageRequest request, SourceAccess access)
      throws SourceException, InterruptedException {
    var asked = access
        .request(access.address(ADDRESS))
        .parameter("filter", filter(request))
        .parameter("select", FIELDS)
        .parameter("per_page", String.valueOf(PAGE_SIZE))
        .parameter("cursor", request.cursor().orElse("*"));
    access.option("api-key").ifPresent(it -> asked.secretParameter("api_key", it));
    var response = CursorPaging.send(asked, request.cursor());
    var results = access.parse(response, "openalex");
    return new Page(results, next(response, results));
  }

  private static String filter(PageRequest request) {
    var selection = request.selection().strip();
    var day = request.day();
    return "from_publication_date:" + day + ",to_publication_date:" + day + ","
        + (selection.isEmpty() ? DEFAULT_FILTER : selection);
  }

  /**
   * The cursor of the next page. The last page with works may have a cursor too; the next page is
   * then empty.
   */
  private static Optional<String> next(SourceResponse response, List<ParseResult> results)
      throws MalformedResponseException {
    return results.isEmpty()
        ? Optional.empty()
        : response.read((name, text) -> JsonEnvelope.value(name, text, NEXT_CURSOR));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.arxiv;

import io.papertrends.producer.parsing.xml.ArxivFeed;
import io.papertrends.producer.sources.ExpiredCursorException;
import io.papertrends.producer.sources.Page;
import io.papertrends.producer.sources.PageRequest;
import io.papertrends.producer.sources.PaperSource;
import io.papertrends.producer.sources.RateLimit;
import io.papertrends.producer.sources.RefusedException;
import io.papertrends.producer.sources.SourceAccess;
import io.papertrends.producer.sources.SourceException;
import io.papertrends.producer.sources.SourceResponse;
import io.papertrends.producer.sources.UnavailableException;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * arXiv's query API. The requested day is the day of submission in GMT, on which the paper also
 * counts. A cursor is the number of results before the page.
 *
 * @see <a href="https://info.arxiv.org/help/api/user-manual.html">arXiv API User's Manual</a>
 */
public final class ArxivQuerySource implements PaperSource {

  private static final String ADDRESS = "https://export.arxiv.org/api/query";

  /** The manual allows 2000 and recommends fewer than 1000. */
  static final int PAGE_SIZE = 500;

  /**
   * A paper submitted on a Friday afternoon is announced on Monday evening and is in the API on
   * Tuesday; holidays and moderation add a day or two. Papers on hold for longer are found by
   * OAI-PMH only.
   */
  private static final int DAYS_READ_AGAIN = 7;

  @Override
  public String name() {
    return "arxiv";
  }

  @Override
  public String description() {
    return "arXiv's query API. Selection: categories (cs.AI,cs.CL) or a query (ti:\"knowledge"
        + " graph\"), else " + ArxivSelection.DEFAULT + ".";
  }

  @Override
  public RateLimit rateLimit() {
    return ArxivRateLimit.RATE_LIMIT;
  }

  @Override
  public int daysReadAgain() {
    return DAYS_READ_AGAIN;
  }

  @Override
  public Page read(PageRequest request, SourceAccess access)
      throws SourceException, InterruptedException {
    int start = start(request.cursor());
    var response = access
        .request(access.address(ADDRESS))
        .parameter("search_query", query(request))
        .parameter("sortBy", "submittedDate")
        .parameter("sortOrder", "ascending")
        .parameter("start", String.valueOf(start))
        .parameter("max_results", String.valueOf(PAGE_SIZE))
        .send();
    var feed = response.read(ArxivFeed::of);
    if (feed.error().isPresent()) {
      throw new RefusedException("arXiv refuses the query: " + feed.error().get());
    }
    var results = access.parse(response, "arxiv-atom");
    int end = start + results.size();
    requireWhole(response, results.size(), feed.totalResults() - start);
    return new Page(
        results, end < feed.totalResults() ? Optional.of(String.valueOf(end)) : Optional.empty());
  }

  private static String query(PageRequest request) throws RefusedException {
    var day = request.day().format(DateTimeFormatter.BASIC_ISO_DATE);
    return "(" + ArxivSelection.query(request.selection()) + ") AND submittedDate:[" + day
        + "0000 TO " + day + "2359]";
  }

  /**
   * Throws if the response is incomplete: under load, arXiv returns fewer papers or none. Such a
   * response is valid, so it is no dead letter; the same request returns all papers later.
   */
  private static void requireWhole(SourceResponse response, int results, int left)
      throws UnavailableException {
    int expected = Math.min(left, PAGE_SIZE);
    if (results < expected) {
      throw new UnavailableException(
          response.name() + " has only " + results + " of " + expected + " papers",
          Optional.empty(),
          null);
    }
  }

  private static int start(Optional<String> cursor) throws ExpiredCursorException {
    try {
      return cursor.map(Integer::valueOf).orElse(0);
    } catch (NumberFormatException e) {
      throw new ExpiredCursorException(
          "\"" + cursor.orElse("") + "\" is no position in arXiv's results");
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.services;

import io.papertrends.producer.parsing.json.JsonEnvelope;
import io.papertrends.producer.sources.ExpiredCursorException;
import io.papertrends.producer.sources.MalformedResponseException;
import io.papertrends.producer.sources.Page;
import io.papertrends.producer.sources.PageRequest;
import io.papertrends.producer.sources.PaperSource;
import io.papertrends.producer.sources.RateLimit;
import io.papertrends.producer.sources.SourceAccess;
import io.papertrends.producer.sources.SourceException;
import io.papertrends.producer.sources.SourceRequest;
import io.papertrends.producer.sources.SourceResponse;
import io.papertrends.producer.sources.UnavailableException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Works of Crossref. The requested day is that of the DOI's registration, which never changes and
 * is close to the publication; old works that are registered in bulk are excluded.
 *
 * <p>Crossref advances its cursor at each request, so a page cannot be requested again: after a
 * failure, the day is read from its beginning. At the end of a day, the number of works read is
 * compared with the total.
 *
 * @see <a href="https://www.crossref.org/documentation/retrieve-metadata/rest-api/">REST API</a>
 * @see <a
 *     href="https://www.crossref.org/documentation/retrieve-metadata/rest-api/rest-api-filters/">Filters</a>
 */
public final class CrossrefSource implements PaperSource {

  private static final String ADDRESS = "https://api.crossref.org/works";

  /** A page may have up to 1000 works. */
  static final int PAGE_SIZE = 500;

  /** Filters with the same name are alternatives. */
  private static final String DEFAULT_TYPES =
      ",type:journal-article,type:proceedings-article,type:posted-content";

  private static final Pattern TYPE = Pattern.compile("(?:^|,)type:");

  /** Maximum time from publication to registration in days. */
  private static final int REGISTERED_WITHIN_DAYS = 60;

  /** The fields that the format reads; reference lists are most of the size of a work. */
  private static final String FIELDS = "DOI,URL,title,abstract,author,subject,relation,published,"
      + "published-online,published-print,issued,created";

  private static final List<String> NEXT_CURSOR = List.of("message", "next-cursor");
  private static final List<String> TOTAL = List.of("message", "total-results");

  @Override
  public String name() {
    return "crossref";
  }

  @Override
  public String description() {
    return "Works registered with Crossref: articles, papers of proceedings and preprints. Selection:"
        + " a filter (prefix:10.1145,has-abstract:1), else all. Option: mailto, an e-mail address that Crossref may write to.";
  }

  /**
   * The limit for requests without an e-mail address; with one, the interval could be shorter.
   *
   * @see <a
   *     href="https://www.crossref.org/documentation/retrieve-metadata/rest-api/access-and-authentication/">Access
   *     and authentication</a>
   */
  @Override
  public RateLimit rateLimit() {
    return new RateLimit("crossref", Duration.ofSeconds(1));
  }

  /** One, because registrations are found within an hour, so only the last day was incomplete. */
  @Override
  public int daysReadAgain() {
    return 1;
  }

  @Override
  public Page read(PageRequest request, SourceAccess access)
      throws SourceException, InterruptedException {
    var cursor = CrossrefCursor.of(request.cursor());
    var asked = access
        .request(access.address(ADDRESS))
        .parameter("filter", filter(request))
        .parameter("select", FIELDS)
        .parameter("rows", String.valueOf(PAGE_SIZE))
        .parameter("cursor", cursor.cursor());
    var response = send(asked, request.cursor());
    var results = access.parse(response, "crossref");
    int read = cursor.read() + results.size();
    if (results.size() < PAGE_SIZE) {
      requireAll(response, read);
      return new Page(results, Optional.empty());
    }
    return new Page(
        results, value(response, NEXT_CURSOR).map(it -> new CrossrefCursor(read, it).written()));
  }

  /**
   * Filters by year of publication, because a work may have only a year; it then counts on the day
   * of its registration.
   */
  private static String filter(PageRequest request) {
    LocalDate day = request.day();
    var selection = request.selection().strip();
    return "from-created-date:" + day + ",until-created-date:" + day + ",from-pub-date:"
        + day.minusDays(REGISTERED_WITHIN_DAYS).getYear()
        + (TYPE.matcher(selection).find() ? "" : DEFAULT_TYPES)
        + (selection.isEmpty() ? "" : "," + selection);
  }

  /**
   * Sends a request. If the response has {@code Retry-After}, Crossref has not advanced its cursor.
   */
  private static SourceResponse send(SourceRequest asked, Optional<String> cursor)
      throws SourceException, InterruptedException {
    try {
      return CursorPaging.send(asked, cursor);
    } catch (UnavailableException e) {
      if (cursor.isEmpty() || e.retryAfter().isPresent()) {
        throw e;
      }
      throw new ExpiredCursorException("the cursor may have moved on: " + e.getMessage(), e);
    }
  }

  private static void requireAll(SourceResponse response, int read) throws SourceException {
    var total = value(response, TOTAL).orElse("unknown");
    if (!total.equals(String.valueOf(read))) {
      throw new ExpiredCursorException(
          "only " + read + " of " + total + " works came: the cursor moved on in between");
    }
  }

  private static Optional<String> value(SourceResponse response, List<String> path)
      throws MalformedResponseException {
    return response.read((name, text) -> JsonEnvelope.value(name, text, path));
  }
}

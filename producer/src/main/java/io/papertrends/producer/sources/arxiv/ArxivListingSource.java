// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.arxiv;

import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.producer.parsing.xml.ArxivRssFormat;
import io.papertrends.producer.sources.Page;
import io.papertrends.producer.sources.PageRequest;
import io.papertrends.producer.sources.PaperSource;
import io.papertrends.producer.sources.RateLimit;
import io.papertrends.producer.sources.RefusedException;
import io.papertrends.producer.sources.SourceAccess;
import io.papertrends.producer.sources.SourceException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * arXiv's feed of the latest announcement. It has no history: for any day but the current one in
 * UTC no request is sent and there are no papers. It changes at midnight in New York and is empty
 * on weekends and holidays, so one request a day misses nothing.
 *
 * @see <a href="https://info.arxiv.org/help/rss.html">RSS feeds</a>
 */
public final class ArxivListingSource implements PaperSource {

  private static final String ADDRESS = "https://rss.arxiv.org/rss";

  private static final Pattern SELECTION =
      Pattern.compile("[a-z-]+(?:\\.[A-Za-z-]+)?(?:[+,][a-z-]+(?:\\.[A-Za-z-]+)?)*");

  private final Clock clock;

  /** A source with the clock of this machine. */
  public ArxivListingSource() {
    this(Clock.systemUTC());
  }

  /** A source with another clock. */
  public ArxivListingSource(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "arxiv-listing";
  }

  @Override
  public String description() {
    return "Today's announcements of arXiv, without history. Selection (required): archives and"
        + " categories (cs.AI, cs.AI+cs.CL).";
  }

  @Override
  public RateLimit rateLimit() {
    return ArxivRateLimit.RATE_LIMIT;
  }

  /** None, because the feed has no earlier days. */
  @Override
  public int daysReadAgain() {
    return 0;
  }

  @Override
  public Page read(PageRequest request, SourceAccess access)
      throws SourceException, InterruptedException {
    var selection = request.selection().strip();
    if (!SELECTION.matcher(selection).matches()) {
      throw new RefusedException("\"" + selection + "\" is no category of arXiv such as cs.AI, nor"
          + " several such as cs.AI+cs.CL");
    }
    if (request.day().isBefore(LocalDate.now(clock))) {
      return new Page(List.of(), Optional.empty());
    }
    var feed = access.address(ADDRESS) + "/" + selection.replace(',', '+');
    var response = access.request(URI.create(feed)).send();
    var announced = access.parse(response, "arxiv-rss").stream()
        .filter(it -> !isAnnouncedBefore(it))
        .toList();
    return new Page(announced, Optional.empty());
  }

  /**
   * Whether the paper was announced before. Every day has hundreds of them; they are dropped
   * without a dead letter, because the other interfaces have them.
   */
  private static boolean isAnnouncedBefore(ParseResult result) {
    return result instanceof Rejected rejected
        && rejected.reason().endsWith(ArxivRssFormat.ANNOUNCED_BEFORE);
  }
}

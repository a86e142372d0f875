// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.arxiv;

import io.papertrends.producer.parsing.xml.OaiError;
import io.papertrends.producer.parsing.xml.OaiResumption;
import io.papertrends.producer.sources.ExpiredCursorException;
import io.papertrends.producer.sources.Page;
import io.papertrends.producer.sources.PageRequest;
import io.papertrends.producer.sources.PaperSource;
import io.papertrends.producer.sources.RateLimit;
import io.papertrends.producer.sources.RefusedException;
import io.papertrends.producer.sources.SourceAccess;
import io.papertrends.producer.sources.SourceException;
import io.papertrends.producer.sources.SourceRequest;

/**
 * arXiv's OAI-PMH: all changed records. The requested day is that of the datestamp in UTC, the last
 * change of the record: a new paper, a new version or a correction. A paper still counts on the day
 * of its first version, which only the format {@code arXivRaw} always has. Papers cannot be
 * requested by day of publication.
 *
 * @see <a href="https://info.arxiv.org/help/oa/index.html">Open Archives Initiative (OAI)</a>
 */
public final class ArxivOaiSource implements PaperSource {

  private static final String ADDRESS = "https://oaipmh.arxiv.org/oai";

  private static final String DEFAULT_SET = "cs";

  @Override
  public String name() {
    return "arxiv-oai";
  }

  @Override
  public String description() {
    return "arXiv's OAI-PMH: papers that were added, changed or withdrawn on a day. Selection:"
        + " a set (cs, stat, cs:cs:AI, physics:hep-th), else " + DEFAULT_SET + ".";
  }

  @Override
  public RateLimit rateLimit() {
    return ArxivRateLimit.RATE_LIMIT;
  }

  /**
   * One, because only the last day was incomplete: a record that changes later moves to a later
   * day.
   */
  @Override
  public int daysReadAgain() {
    return 1;
  }

  @Override
  public Page read(PageRequest request, SourceAccess access)
      throws SourceException, InterruptedException {
    var asked = access.request(access.address(ADDRESS)).parameter("verb", "ListRecords");
    var response = (request.cursor().isPresent()
            ? asked.parameter("resumptionToken", request.cursor().get())
            : first(request, asked))
        .send();
    var error = response.read(OaiError::of);
    if (error.isPresent()) {
      heed(error.get(), request);
    }
    return new Page(access.parse(response, "arxiv-oai"), response.read(OaiResumption::token));
  }

  /** The first request of a day. Later ones have the token only, which replaces all parameters. */
  private static SourceRequest first(PageRequest request, SourceRequest asked) {
    var day = request.day().toString();
    var set = request.selection().strip();
    return asked
        .parameter("metadataPrefix", "arXivRaw")
        .parameter("set", set.isEmpty() ? DEFAULT_SET : set)
        .parameter("from", day)
        .parameter("until", day);
  }

  /** Throws for every error except the one that means that no record has changed on the day. */
  private static void heed(OaiError error, PageRequest request) throws SourceException {
    if (error.code().equals("noRecordsMatch")) {
      return;
    }
    if (error.code().equals("badResumptionToken") && request.cursor().isPresent()) {
      throw new ExpiredCursorException("arXiv does not go on: " + error.explanation());
    }
    throw new RefusedException("arXiv refuses the request: " + error.explanation());
  }
}

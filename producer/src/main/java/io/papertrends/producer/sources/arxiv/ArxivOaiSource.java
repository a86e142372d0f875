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
 * arXiv's OAI-PMH: all that has changed. The day is that of the datestamp in UTC, when arXiv last
 * touched the record, for a new paper, a new version or a mere correction; the paper counts on the
 * day of its first version all the same, which is why the format is {@code arXivRaw}. Papers of a
 * past day can't be asked for.
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

  /** A record that changes later moves to a later day, so only the last day was incomplete. */
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

  /** A token must come alone: it stands for all of these. */
  private static SourceRequest first(PageRequest request, SourceRequest asked) {
    var day = request.day().toString();
    var set = request.selection().strip();
    return asked
        .parameter("metadataPrefix", "arXivRaw")
        .parameter("set", set.isEmpty() ? DEFAULT_SET : set)
        .parameter("from", day)
        .parameter("until", day);
  }

  /** That nothing changed on a day is an error to the protocol only. */
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

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.services;

import io.papertrends.producer.sources.ExpiredCursorException;
import io.papertrends.producer.sources.Page;
import io.papertrends.producer.sources.PageRequest;
import io.papertrends.producer.sources.PaperSource;
import io.papertrends.producer.sources.RateLimit;
import io.papertrends.producer.sources.RefusedException;
import io.papertrends.producer.sources.SourceAccess;
import io.papertrends.producer.sources.SourceException;
import java.time.Duration;
import java.util.Optional;

/**
 * The Daily Papers of Hugging Face: a few dozen a day, selected by people. The requested day is
 * that on which they are featured; they count on their own day of publication, which is earlier. A
 * cursor is the number of the page. Days without papers, such as weekends, are empty lists.
 *
 * @see <a
 *     href="https://huggingface.co/docs/huggingface_hub/package_reference/hf_api#huggingface_hub.HfApi.list_daily_papers">list_daily_papers</a>
 */
public final class HfDailyPapersSource implements PaperSource {

  private static final String ADDRESS = "https://huggingface.co/api/daily_papers";

  /** Maximum number of papers of a page; no response has had more. */
  static final int PAGE_SIZE = 50;

  @Override
  public String name() {
    return "hf";
  }

  @Override
  public String description() {
    return "Daily Papers of Hugging Face, by the day they were featured. No selection.";
  }

  /**
   * A network address may send 500 requests in five minutes to the whole Hub.
   *
   * @see <a href="https://huggingface.co/docs/hub/rate-limits">Hub Rate limits</a>
   */
  @Override
  public RateLimit rateLimit() {
    return new RateLimit("hf", Duration.ofSeconds(1));
  }

  /** Two, because papers are added to a day until it ends in all time zones. */
  @Override
  public int daysReadAgain() {
    return 2;
  }

  @Override
  public Page read(PageRequest request, SourceAccess access)
      throws SourceException, InterruptedException {
    if (!request.selection().isBlank()) {
      throw new RefusedException("the Daily Papers come as a whole: there is no selection \""
          + request.selection() + "\"");
    }
    int page = page(request.cursor());
    // Without "sort": the value "trending" would return a list that does not depend on the day.
    var response = access
        .request(access.address(ADDRESS))
        .parameter("date", request.day().toString())
        .parameter("limit", String.valueOf(PAGE_SIZE))
        .parameter("p", String.valueOf(page))
        .send();
    var results = access.parse(response, "hf-daily-papers");
    return new Page(
        results,
        results.size() < PAGE_SIZE ? Optional.empty() : Optional.of(String.valueOf(page + 1)));
  }

  private static int page(Optional<String> cursor) throws ExpiredCursorException {
    try {
      return cursor.map(Integer::valueOf).orElse(0);
    } catch (NumberFormatException e) {
      throw new ExpiredCursorException("\"" + cursor.orElse("") + "\" is no number of a page");
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.simulated;

import io.papertrends.producer.sources.PaperSource;
import io.papertrends.producer.sources.services.HfDailyPapersSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mockwebserver3.RecordedRequest;

/** The Daily Papers of Hugging Face: a list, with pages from 0. */
public final class SimulatedHf extends SimulatedService {

  private static final int LARGEST_PAGE = 50;

  @Override
  public PaperSource source() {
    return new HfDailyPapersSource();
  }

  @Override
  public int papersOnThreePages() {
    return 2 * LARGEST_PAGE + 7;
  }

  @Override
  public boolean forget() {
    return false;
  }

  @Override
  protected SimulatedAnswer response(RecordedRequest request) {
    if (!request.getUrl().queryParameterNames().equals(Set.of("date", "limit", "p"))) {
      return SimulatedAnswer.refused(400, "unknown parameters");
    }
    int size = Math.min(LARGEST_PAGE, Integer.parseInt(parameter(request, "limit")));
    int page = Integer.parseInt(parameter(request, "p"));
    var day = LocalDate.parse(parameter(request, "date"));
    var items =
        page(papers(day), page * size, size).stream().map(SimulatedHf::item).toList();
    return SimulatedAnswer.json(items);
  }

  private static Map<String, Object> item(SimulatedPaper paper) {
    var inner = new LinkedHashMap<String, Object>();
    inner.put("id", paper.arxivId());
    inner.put("authors", List.of(Map.of("name", "A. Author", "hidden", false)));
    inner.put("publishedAt", paper.day().minusDays(1) + "T12:00:00.000Z");
    inner.put("submittedOnDailyAt", paper.day() + "T03:04:05.000Z");
    inner.put("title", paper.isDamaged() ? null : paper.title());
    inner.put("summary", paper.text());
    inner.put("upvotes", paper.number());
    return Map.of("paper", inner, "publishedAt", paper.day() + "T00:00:00.000Z", "numComments", 2);
  }
}

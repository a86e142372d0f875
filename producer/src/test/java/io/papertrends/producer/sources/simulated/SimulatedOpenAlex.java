// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.simulated;

import io.papertrends.producer.sources.PaperSource;
import io.papertrends.producer.sources.services.OpenAlexSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mockwebserver3.RecordedRequest;

/**
 * OpenAlex: only with a key, and with a cursor that goes on to an empty page. Its cursors are good
 * for ever, but if the index is built anew they may be refused.
 */
public final class SimulatedOpenAlex extends SimulatedService {

  private static final int LARGEST_PAGE = 100;
  private static final String KEY = "an-api-key";

  private static final Pattern FILTER =
      Pattern.compile("from_publication_date:(\\d{4}-\\d\\d-\\d\\d),"
          + "to_publication_date:\\1,primary_topic\\.field\\.id:17");

  private int index = 1;

  @Override
  public PaperSource source() {
    return new OpenAlexSource();
  }

  @Override
  public Map<String, String> options() {
    return Map.of("openalex.api-key", KEY);
  }

  @Override
  public int papersOnThreePages() {
    return 2 * LARGEST_PAGE + 7;
  }

  @Override
  public boolean forget() {
    index++;
    return true;
  }

  @Override
  protected SimulatedAnswer response(RecordedRequest request) {
    if (!parameter(request, "api_key").equals(KEY)) {
      return SimulatedAnswer.refused(401, "cursor paging needs an API key");
    }
    var filter = FILTER.matcher(parameter(request, "filter"));
    int size = Integer.parseInt(parameter(request, "per_page"));
    if (!filter.matches() || size > LARGEST_PAGE) {
      return SimulatedAnswer.refused(400, "Invalid query parameters");
    }
    var cursor = parameter(request, "cursor");
    var mark = index + "-";
    if (!cursor.equals("*") && !cursor.startsWith(mark)) {
      return SimulatedAnswer.refused(400, "Invalid cursor");
    }
    int from = cursor.equals("*") ? 0 : Integer.parseInt(cursor.substring(mark.length()));
    var all = papers(LocalDate.parse(filter.group(1)));
    var results = page(all, from, size);
    var meta = new LinkedHashMap<String, Object>();
    meta.put("count", all.size());
    meta.put("next_cursor", results.isEmpty() ? null : mark + (from + results.size()));
    return SimulatedAnswer.json(Map.of(
        "meta", meta, "results", results.stream().map(SimulatedOpenAlex::work).toList()));
  }

  private static Map<String, Object> work(SimulatedPaper paper) {
    var work = new LinkedHashMap<String, Object>();
    work.put("id", "https://openalex.org/W" + paper.number());
    work.put("doi", "https://doi.org/" + paper.doi());
    work.put("title", paper.isDamaged() ? null : paper.title());
    work.put("publication_date", paper.day().toString());
    work.put("authorships", List.of(Map.of("author", Map.of("display_name", "A. Author"))));
    work.put("abstract_inverted_index", Map.of("We", List.of(0), "study", List.of(1)));
    return work;
  }
}

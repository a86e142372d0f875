// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.simulated;

import io.papertrends.producer.sources.PaperSource;
import io.papertrends.producer.sources.services.CrossrefSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mockwebserver3.RecordedRequest;

/**
 * Crossref: the cursor stays the same from page to page, as the service itself remembers how far it
 * has come. What it has forgotten it does not find.
 */
public final class SimulatedCrossref extends SimulatedService {

  private static final int LARGEST_PAGE = 1000;
  private static final int PAGE = 500;

  private static final Pattern FILTER = Pattern.compile("from-created-date:(\\d{4}-\\d\\d-\\d\\d),"
      + "until-created-date:\\1,from-pub-date:\\d{4},type:journal-article,"
      + "type:proceedings-article,type:posted-content");

  private final Map<String, Integer> positions = new HashMap<>();
  private int cursors;

  @Override
  public PaperSource source() {
    return new CrossrefSource();
  }

  @Override
  public int papersOnThreePages() {
    return 2 * PAGE + 7;
  }

  @Override
  public boolean forget() {
    positions.clear();
    return true;
  }

  @Override
  protected SimulatedAnswer response(RecordedRequest request) {
    var filter = FILTER.matcher(parameter(request, "filter"));
    int size = Integer.parseInt(parameter(request, "rows"));
    if (!filter.matches() || size > LARGEST_PAGE) {
      return SimulatedAnswer.refused(400, "validation failure");
    }
    var asked = parameter(request, "cursor");
    var cursor = asked.equals("*") ? "DnF1ZXJ5+" + ++cursors + "==" : asked;
    var from = asked.equals("*") ? Integer.valueOf(0) : positions.get(cursor);
    if (from == null) {
      return new SimulatedAnswer(404, "text/plain", "Resource not found.");
    }
    positions.put(cursor, from + size);
    var all = papers(LocalDate.parse(filter.group(1)));
    var message = new LinkedHashMap<String, Object>();
    message.put(
        "items", page(all, from, size).stream().map(SimulatedCrossref::work).toList());
    message.put("total-results", all.size());
    message.put("next-cursor", cursor);
    return SimulatedAnswer.json(
        Map.of("status", "ok", "message-type", "work-list", "message", message));
  }

  private static Map<String, Object> work(SimulatedPaper paper) {
    var day = paper.day();
    var parts = List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    var work = new LinkedHashMap<String, Object>();
    work.put("DOI", paper.doi());
    work.put("title", paper.isDamaged() ? List.of() : List.of(paper.title()));
    work.put("author", List.of(Map.of("given", "A.", "family", "Author")));
    work.put("created", Map.of("date-parts", parts));
    work.put("published", Map.of("date-parts", List.of(List.of(day.getYear()))));
    return work;
  }
}

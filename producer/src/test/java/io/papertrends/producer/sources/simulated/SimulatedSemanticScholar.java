// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.simulated;

import io.papertrends.producer.sources.PaperSource;
import io.papertrends.producer.sources.services.SemanticScholarSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mockwebserver3.RecordedRequest;

/** The bulk search of Semantic Scholar: pages as large as it likes, and a token for the next. */
public final class SimulatedSemanticScholar extends SimulatedService {

  private static final int PAGE = 100;
  private static final String KEY = "an-api-key";

  private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d):\\1");

  private int searches = 1;

  @Override
  public PaperSource source() {
    return new SemanticScholarSource();
  }

  @Override
  public String selection() {
    return "graph | ontology";
  }

  @Override
  public Map<String, String> options() {
    return Map.of("semantic-scholar.api-key", KEY);
  }

  @Override
  public int papersOnThreePages() {
    return 2 * PAGE + 7;
  }

  @Override
  public boolean forget() {
    searches++;
    return true;
  }

  @Override
  protected SimulatedAnswer response(RecordedRequest request) {
    if (!KEY.equals(request.getHeaders().get("x-api-key"))) {
      return SimulatedAnswer.refused(403, "Forbidden");
    }
    var day = DAY.matcher(parameter(request, "publicationDateOrYear"));
    if (!day.matches()
        || !parameter(request, "query").equals(selection())
        || !parameter(request, "fieldsOfStudy").equals("Computer Science")) {
      return SimulatedAnswer.refused(400, "Unacceptable query params");
    }
    var token = parameter(request, "token");
    var mark = searches + "-";
    if (!token.isEmpty() && !token.startsWith(mark)) {
      return SimulatedAnswer.refused(400, "Invalid token");
    }
    int from = token.isEmpty() ? 0 : Integer.parseInt(token.substring(mark.length()));
    var all = papers(LocalDate.parse(day.group(1)));
    int end = Math.min(from + PAGE, all.size());
    var response = new LinkedHashMap<String, Object>();
    response.put("total", all.size());
    response.put("token", end < all.size() ? mark + end : null);
    response.put(
        "data",
        page(all, from, PAGE).stream().map(SimulatedSemanticScholar::paper).toList());
    return SimulatedAnswer.json(response);
  }

  private static Map<String, Object> paper(SimulatedPaper paper) {
    var json = new LinkedHashMap<String, Object>();
    json.put("paperId", "%040x".formatted(paper.number()));
    json.put("externalIds", Map.of("DOI", paper.doi(), "CorpusId", paper.number()));
    json.put("title", paper.isDamaged() ? null : paper.title());
    json.put("abstract", paper.text());
    json.put("publicationDate", paper.day().toString());
    json.put("fieldsOfStudy", List.of("Computer Science"));
    json.put("authors", List.of(Map.of("authorId", "1", "name", "A. Author")));
    return json;
  }
}

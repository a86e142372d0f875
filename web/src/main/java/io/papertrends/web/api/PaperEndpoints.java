// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.api;

import com.fasterxml.jackson.databind.util.RawValue;
import io.javalin.http.Context;
import io.papertrends.schemas.PaperUrl;
import io.papertrends.web.index.Index;
import io.papertrends.web.index.PaperQueries.ListedPaper;
import io.papertrends.web.server.PaperSearch;
import io.papertrends.web.server.Parameters;
import io.papertrends.web.server.ProblemException;
import java.util.List;

/** {@code papers}, {@code papers/{id}} and {@code topics/{id}/papers}: papers as in the events. */
final class PaperEndpoints {

  private static final int USUAL = 50;
  private static final int MOST = 200;
  private static final int MOST_ROWS = 1_000;

  private final Index index;

  /** A paper with what was found in it. */
  private record Details(RawValue paper, RawValue tagged, String link) {}

  /** A paper with the words that a topic was found by. */
  private record Mentioning(RawValue paper, String words) {}

  PaperEndpoints(Index index) {
    this.index = index;
  }

  ApiResponse list(Context context) {
    var parameters = new Parameters(context);
    int limit = parameters.limit(USUAL, MOST);
    var found =
        index.papers().find(PaperSearch.query(parameters), parameters.paperCursor(), limit + 1);
    var results = found.stream().limit(limit).map(it -> new RawValue(it.json())).toList();
    return ApiResponse.of(results, "cursor", cursor(found, limit));
  }

  ApiResponse ofTopic(Context context) {
    var parameters = new Parameters(context);
    int limit = parameters.limit(USUAL, MOST);
    var query = PaperSearch.query(parameters).withTopic(context.pathParam("id"));
    var found = index.papers().find(query, parameters.paperCursor(), limit + 1);
    var results = found.stream()
        .limit(limit)
        .map(it -> new Mentioning(new RawValue(it.json()), it.words()))
        .toList();
    return ApiResponse.of(results, "topic", query.topic(), "cursor", cursor(found, limit));
  }

  private static String cursor(List<ListedPaper> found, int limit) {
    return found.size() > limit ? String.valueOf(found.get(limit - 1).key()) : null;
  }

  CsvTable listCsv(Context context) {
    var parameters = new Parameters(context);
    var csv = new CsvTable("id", "published", "title", "source", "categories", "link");
    int limit = parameters.limit(MOST_ROWS, MOST_ROWS);
    var query = PaperSearch.query(parameters);
    for (var paper : index.papers().table(query, parameters.paperCursor(), limit)) {
      csv.row(
          paper.id(),
          paper.published(),
          paper.title(),
          paper.source(),
          paper.categories(),
          PaperUrl.of(paper.id()).orElse(null));
    }
    return csv;
  }

  ApiResponse one(Context context) {
    var id = context.pathParam("id");
    var paper = index.papers().paper(id).orElseThrow(() -> ProblemException.noPaper(id));
    return ApiResponse.of(List.of(new Details(
        new RawValue(paper),
        index.papers().tagged(id).map(RawValue::new).orElse(null),
        PaperUrl.of(id).orElse(null))));
  }
}

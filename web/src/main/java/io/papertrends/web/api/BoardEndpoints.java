// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.api;

import com.fasterxml.jackson.databind.util.RawValue;
import io.javalin.http.Context;
import io.papertrends.schemas.BoardNames;
import io.papertrends.web.events.EventParser;
import io.papertrends.web.index.Index;
import io.papertrends.web.index.StoredEvent;
import io.papertrends.web.server.Parameters;
import io.papertrends.web.server.ProblemException;
import java.time.LocalDate;
import java.util.List;

/** {@code boards/{board}}: a ranking as in the event. */
final class BoardEndpoints {

  private final Index index;

  BoardEndpoints(Index index) {
    this.index = index;
  }

  ApiResponse json(String board, Context context) {
    var found = find(board, context);
    return ApiResponse.of(List.of(new RawValue(found.json())), "offset", found.offset());
  }

  CsvTable csv(String board, Context context) {
    var event = EventParser.board(find(board, context).json());
    var csv = new CsvTable(
        "rank",
        "previousRank",
        "topic",
        "label",
        "papers",
        "share",
        "expected",
        "lift",
        "liftLow",
        "liftHigh",
        "growth",
        "firstDay",
        "lastDay",
        "finality",
        "under");
    event
        .entries()
        .forEach(it -> csv.row(
            it.rank(),
            it.previousRank(),
            it.topic(),
            it.label(),
            it.papers(),
            it.share(),
            it.expected(),
            it.lift(),
            it.liftLow(),
            it.liftHigh(),
            it.growth(),
            event.firstDay(),
            event.lastDay(),
            event.finality(),
            it.under()));
    return csv;
  }

  private StoredEvent find(String board, Context context) {
    if (!BoardNames.ALL.contains(board)) {
      throw ProblemException.noBoard(board);
    }
    var parameters = new Parameters(context);
    int window = parameters.window(7);
    var day = parameters.day("day").or(() -> index.boards().days(window).map(it -> it.last()));
    return day.flatMap(it -> index.boards().of(board, window, it))
        .orElseThrow(() -> ProblemException.notFound("no board of " + window + " days"
            + day.map(LocalDate::toString).map(it -> " to " + it).orElse("")));
  }
}

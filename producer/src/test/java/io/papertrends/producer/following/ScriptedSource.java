// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.following;

import io.papertrends.producer.PaperRecords;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.sources.Page;
import io.papertrends.producer.sources.PageRequest;
import io.papertrends.producer.sources.PaperSource;
import io.papertrends.producer.sources.SourceAccess;
import io.papertrends.producer.sources.SourceException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A source with two pages a day, each of one paper, that fails as a test asks for. */
final class ScriptedSource implements PaperSource {

  final List<String> asked = new ArrayList<>();
  private final Map<Integer, Exception> failures = new HashMap<>();
  private final Map<LocalDate, SourceException> brokenDays = new HashMap<>();
  ParseResult extra;

  /** Fails at the first request that does not fail already. */
  void failNext(Exception failure) {
    int request = asked.size() + 1;
    while (failures.containsKey(request)) {
      request++;
    }
    failWhenAsked(request, failure);
  }

  /** Fails at this request, counted from 1. */
  void failWhenAsked(int request, Exception failure) {
    failures.put(request, failure);
  }

  /** Fails whenever it is asked for this day. */
  void failAlways(LocalDate day, SourceException failure) {
    brokenDays.put(day, failure);
  }

  FollowedSource followed() {
    return new FollowedSource("scripted:all", this, "all", null);
  }

  static String title(LocalDate day, int page) {
    return "Paper of " + day + " on page " + page;
  }

  @Override
  public String name() {
    return "scripted";
  }

  @Override
  public String description() {
    return "A source for tests.";
  }

  @Override
  public int daysReadAgain() {
    return 1;
  }

  @Override
  public Page read(PageRequest request, SourceAccess access)
      throws SourceException, InterruptedException {
    int page = request.cursor().map(Integer::valueOf).orElse(1);
    asked.add(request.day() + " " + page);
    Exception failure = failures.getOrDefault(asked.size(), brokenDays.get(request.day()));
    if (failure instanceof SourceException e) {
      throw e;
    }
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    var results = new ArrayList<ParseResult>();
    results.add(new Parsed(
        PaperRecords.paper("scripted", title(request.day(), page), "We study.", request.day())));
    if (extra != null) {
      results.add(extra);
    }
    return new Page(results, page == 1 ? Optional.of("2") : Optional.empty());
  }
}

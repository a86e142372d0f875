// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import io.papertrends.schemas.BoardEntry;
import io.papertrends.schemas.Finality;
import io.papertrends.schemas.TrendingBoard;
import io.papertrends.trends.detection.Lift;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The boards of a window as events: a function of the result of the window and the rankings of the
 * one a day earlier.
 */
public final class Boards {

  private final RankedWindow now;
  private final Optional<Rankings> before;
  private final BiPredicate<String, String> isBroader;
  private final Finality finality;
  private final int length;

  private Boards(
      RankedWindow now,
      Optional<Rankings> before,
      BiPredicate<String, String> isBroader,
      Finality finality,
      int length) {
    this.now = now;
    this.before = before;
    this.isBroader = isBroader;
    this.finality = finality;
    this.length = length;
  }

  /**
   * All boards by key; null for each if the window has no papers.
   *
   * @param before the rankings of the window of the same length that ends a day earlier; empty if
   *     it never had a paper
   * @param evidence finds papers of the window for subjects and pairs, by their ids
   * @param isBroader whether one topic is broader than another
   * @param length maximum number of entries on a board
   */
  public static Map<String, TrendingBoard> of(
      RankedWindow now,
      Optional<Rankings> before,
      Function<Collection<String>, Map<String, List<String>>> evidence,
      BiPredicate<String, String> isBroader,
      Finality finality,
      int length) {
    return new Boards(now, before, isBroader, finality, length).all(evidence);
  }

  private Map<String, TrendingBoard> all(
      Function<Collection<String>, Map<String, List<String>>> evidence) {
    var places = new LinkedHashMap<Board, List<RankedEntry>>();
    var entries = new ArrayList<String>();
    for (var board : RankedWindow.BOARDS) {
      var first = now.rankings().of(board).first(length);
      places.put(board, first);
      first.forEach(place -> entries.add(place.entry()));
    }
    var papers = evidence.apply(entries);
    var boards = new LinkedHashMap<String, TrendingBoard>();
    places.forEach((board, first) -> boards.put(
        now.result().window().keyOf(board.name()),
        now.result().papers() == 0 ? null : event(board, first, papers)));
    return boards;
  }

  private TrendingBoard event(
      Board board, List<RankedEntry> places, Map<String, List<String>> evidence) {
    var window = now.result().window();
    var facts = new HashMap<String, EntryFacts>();
    places.forEach(place -> facts.put(place.entry(), board.facts(now, place.entry())));
    var under = new EntryGrouping(entry -> facts.get(entry).papers(), isBroader).under(places);
    return new TrendingBoard(
        board.name(),
        window.days(),
        window.firstDay(),
        window.lastDay(),
        now.result().papers(),
        finality,
        places.stream()
            .map(place -> entry(board, place, facts.get(place.entry()))
                .setUnder(under.get(place.entry()))
                .setEvidence(evidence.get(place.entry()))
                .build())
            .toList());
  }

  private BoardEntry.Builder entry(Board board, RankedEntry place, EntryFacts facts) {
    var lift = facts.expectation().map(it -> it.lift());
    var rankBefore = before.map(it -> it.of(board).rank(place.entry()));
    return BoardEntry.newBuilder()
        .setRank(place.rank())
        .setTopic(place.entry())
        .setScore(place.score())
        .setPapers(facts.papers())
        .setShare(now.result().share(facts.papers()))
        .setPreviousRank(
            rankBefore.isPresent() && rankBefore.get().isPresent()
                ? Integer.valueOf(rankBefore.get().getAsInt())
                : null)
        .setLabel(facts.label())
        .setExpected(facts.expectation().map(it -> it.expected()).orElse(null))
        .setLift(lift.map(Lift::mean).orElse(null))
        .setLiftLow(lift.map(Lift::low).orElse(null))
        .setLiftHigh(lift.map(Lift::high).orElse(null))
        .setGrowth(growth(facts));
  }

  private Double growth(EntryFacts facts) {
    return facts.papersBefore() == 0
        ? null
        : Double.valueOf(
            now.result().share(facts.papers()) * now.papersBefore() / facts.papersBefore());
  }
}

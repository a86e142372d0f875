// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

import io.papertrends.schemas.Mention;
import io.papertrends.tagging.Tagger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the entries of boards are ranked by. */
final class PlainRankings {

  private static final int LEAST_PAPERS = 5;
  private static final int LEAST_PAPERS_OF_NEW = 3;
  private static final int NEW_FOR_DAYS = 28;

  private final Tagger tagger;

  PlainRankings(Tagger tagger) {
    this.tagger = tagger;
  }

  /** Scores of all entries that the board may have. */
  Map<String, Double> of(String board, PlainWindow window) {
    return switch (board) {
      case "top" -> byPapers(window);
      case "rising" -> rising(window);
      case "new" -> fresh(window);
      case "pairs" -> pairs(window);
      default -> throw new IllegalArgumentException("the oracle has no board " + board);
    };
  }

  private static Map<String, Double> byPapers(PlainWindow window) {
    var scores = new TreeMap<String, Double>();
    window.counts().forEach((subject, papers) -> scores.put(subject, (double) papers));
    return scores;
  }

  private static Map<String, Double> fresh(PlainWindow window) {
    var scores = byPapers(window);
    scores.values().removeIf(papers -> papers < LEAST_PAPERS_OF_NEW);
    scores.keySet().removeIf(subject -> !window.isNew(subject, NEW_FOR_DAYS));
    return scores;
  }

  private static Map<String, Double> rising(PlainWindow window) {
    var scores = new TreeMap<String, Double>();
    window.counts().keySet().stream()
        .flatMap(subject -> window.figures(subject).stream())
        .filter(it -> it.observed() >= LEAST_PAPERS && it.lift().low() > 1)
        .forEach(it -> scores.put(it.subject(), it.lift().low()));
    return scores;
  }

  private Map<String, Double> pairs(PlainWindow window) {
    var scores = new TreeMap<String, Double>();
    for (var pair : pairsOf(window)) {
      double low = window.liftOfPair(pair).low();
      if (window.number(pair) >= LEAST_PAPERS && low > 1) {
        scores.put(String.join("+", pair), low);
      }
    }
    return scores;
  }

  /** Topics of the same paper neither of which is broader than the other. */
  private Set<List<String>> pairsOf(PlainWindow window) {
    var pairs = new HashSet<List<String>>();
    for (var paper : window.papers()) {
      var topics = paper.getMentions().stream().map(Mention::getTopic).toList();
      topics.forEach(one -> topics.stream()
          .filter(other -> one.compareTo(other) < 0)
          .filter(other -> !tagger.isBroader(one, other) && !tagger.isBroader(other, one))
          .forEach(other -> pairs.add(List.of(one, other))));
    }
    return pairs;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The usual protocol: both sides in lower case, split at spaces and stemmed by Porter; a keyphrase
 * hits if all its stems equal; duplicates by stem count once on either side; the first k that
 * remain are judged against all of gold. Macro F1 is the mean over papers, its precision divides by
 * k even if there are fewer. Micro F1, which the published figures of PromptRank are, sums hits,
 * predictions and gold over papers first.
 */
final class KeyphraseScore {

  static final List<Integer> DEPTHS = List.of(5, 10, 15);

  private final List<Paper> papers = new ArrayList<>();

  private record Paper(List<Boolean> hits, int gold) {

    long hitsAt(int k) {
      return hits.stream().limit(k).filter(hit -> hit).count();
    }
  }

  void add(List<String> ranked, List<String> gold) {
    var expected =
        gold.stream().map(PorterStemmer::stems).collect(Collectors.toCollection(HashSet::new));
    var predicted = ranked.stream()
        .map(PorterStemmer::stems)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    papers.add(new Paper(predicted.stream().map(expected::contains).toList(), expected.size()));
  }

  double macroF1At(int k) {
    return papers.stream()
        .mapToDouble(it -> f1(it.hitsAt(k), k, it.gold))
        .average()
        .orElse(0);
  }

  double microF1At(int k) {
    long hits = papers.stream().mapToLong(it -> it.hitsAt(k)).sum();
    long predicted =
        papers.stream().mapToLong(it -> Math.min(k, it.hits.size())).sum();
    long gold = papers.stream().mapToLong(Paper::gold).sum();
    return f1(hits, predicted, gold);
  }

  /** 2PR / (P + R) with P = hits / predicted and R = hits / gold. */
  private static double f1(long hits, long predicted, long gold) {
    return predicted + gold == 0 ? 0 : 2.0 * hits / (predicted + gold);
  }
}

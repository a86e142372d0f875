// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.acronyms;

import io.papertrends.trends.tagging.MostFrequent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What papers define one short form as. Meanings without a paper stay, because what is forgotten
 * may depend only on what was ever seen; see {@link AcronymLedger}.
 */
final class Meanings {

  private final Map<String, Meaning> byForm = new TreeMap<>();

  /** Changes the number of papers with this meaning; returns how many spellings are new. */
  int change(String form, Collection<String> spellings, int papers) {
    var meaning = byForm.computeIfAbsent(form, it -> new Meaning());
    int before = meaning.papersBySpelling.size();
    meaning.papers += papers;
    spellings.forEach(spelling -> meaning.papersBySpelling.merge(spelling, papers, Integer::sum));
    return meaning.papersBySpelling.size() - before;
  }

  int spellings() {
    return byForm.values().stream().mapToInt(it -> it.papersBySpelling.size()).sum();
  }

  Optional<LearnedAcronym> dominant(String shortForm, Evidence enough) {
    int all = byForm.values().stream().mapToInt(it -> Math.max(0, it.papers)).sum();
    return byForm.values().stream()
        .filter(meaning -> enough.suffices(meaning.papers, all))
        .findFirst()
        .map(meaning -> meaning.learned(shortForm, all));
  }

  private static final class Meaning {

    private final Map<String, Integer> papersBySpelling = new TreeMap<>();
    private int papers;

    LearnedAcronym learned(String shortForm, int all) {
      var current = papersBySpelling.entrySet().stream()
          .filter(spelling -> spelling.getValue() > 0)
          .toList();
      var longForm = MostFrequent.of(papersBySpelling).orElseThrow();
      var variants = current.stream().map(Map.Entry::getKey).toList();
      return new LearnedAcronym(shortForm, longForm, variants, papers, all - papers);
    }
  }
}

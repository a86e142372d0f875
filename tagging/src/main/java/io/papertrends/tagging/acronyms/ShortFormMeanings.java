// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

import io.papertrends.tagging.words.MostFrequentSpelling;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The meanings of one short form, with the papers that define them. */
final class ShortFormMeanings {

  private final Map<String, Meaning> byForm = new TreeMap<>();

  /** Counts a paper with this meaning; returns the number of new spellings. */
  int add(String form, Collection<String> spellings) {
    var meaning = byForm.computeIfAbsent(form, it -> new Meaning());
    int before = meaning.papersBySpelling.size();
    meaning.papers++;
    spellings.forEach(spelling -> meaning.papersBySpelling.merge(spelling, 1, Integer::sum));
    return meaning.papersBySpelling.size() - before;
  }

  int spellings() {
    return byForm.values().stream().mapToInt(it -> it.papersBySpelling.size()).sum();
  }

  Optional<LearnedAcronym> dominant(String shortForm, EvidenceThreshold enough) {
    int all = byForm.values().stream().mapToInt(it -> it.papers).sum();
    return byForm.values().stream()
        .filter(meaning -> enough.suffices(meaning.papers, all))
        .findFirst()
        .map(meaning -> meaning.learned(shortForm, all));
  }

  private static final class Meaning {

    private final Map<String, Integer> papersBySpelling = new TreeMap<>();
    private int papers;

    LearnedAcronym learned(String shortForm, int all) {
      var longForm = MostFrequentSpelling.of(papersBySpelling).orElseThrow();
      var variants = List.copyOf(papersBySpelling.keySet());
      return new LearnedAcronym(shortForm, longForm, variants, papers, all - papers);
    }
  }
}

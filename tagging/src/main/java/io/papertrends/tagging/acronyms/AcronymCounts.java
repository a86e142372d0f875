// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

import io.papertrends.tagging.words.NameForm;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts the papers that define a short form, by meaning, and returns the definitions with enough
 * evidence. Not thread-safe.
 *
 * <p>The state depends on the set of papers, not on their order. It is bounded: beyond the
 * capacity, the short forms with the highest hash values are removed permanently. Removing the
 * rarest ones instead would keep more useful ones, but then the result would depend on the order. A
 * spelling takes about 360 bytes; the 33,000 papers of arXiv's cs.AI in 2024 have 21,000 spellings.
 */
public final class AcronymCounts {

  /** Maximum length of a form in characters. */
  private static final int LONGEST = 200;

  /** Multiplier that spreads hash values: the golden ratio in 32 bits. */
  private static final int SPREAD = 0x9E3779B9;

  private static final Comparator<String> IN_ORDER_OF_FORGETTING = Comparator.<String>comparingInt(
          form -> form.hashCode() * SPREAD)
      .thenComparing(Comparator.naturalOrder());

  private final int capacity;
  private final TreeMap<String, ShortFormMeanings> byShortForm =
      new TreeMap<>(IN_ORDER_OF_FORGETTING);
  private int spellings;
  private String firstForgotten;

  /**
   * Empty counts.
   *
   * @param capacity maximum number of spellings of long forms, over all short forms
   */
  public AcronymCounts(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity must be at least 1, was " + capacity);
    }
    this.capacity = capacity;
  }

  /**
   * Counts the definitions of a paper, each meaning once. Forms of one letter are variables and are
   * ignored.
   */
  public void enter(Collection<Acronym> ofPaper) {
    spellingsIn(ofPaper).forEach((shortForm, byMeaning) -> {
      if (isForgotten(shortForm)) {
        return;
      }
      var meanings = byShortForm.computeIfAbsent(shortForm, form -> new ShortFormMeanings());
      byMeaning.forEach((meaning, ofMeaning) -> spellings += meanings.add(meaning, ofMeaning));
    });
    while (spellings > capacity) {
      var last = byShortForm.pollLastEntry();
      spellings -= last.getValue().spellings();
      firstForgotten = last.getKey();
    }
  }

  /** All short forms with one meaning that has enough evidence, in alphabetical order. */
  public List<LearnedAcronym> learned(EvidenceThreshold enough) {
    return byShortForm.entrySet().stream()
        .flatMap(entry -> entry.getValue().dominant(entry.getKey(), enough).stream())
        .sorted(Comparator.comparing(LearnedAcronym::shortForm))
        .toList();
  }

  /** Current number of spellings. */
  public int size() {
    return spellings;
  }

  private boolean isForgotten(String shortForm) {
    return firstForgotten != null && IN_ORDER_OF_FORGETTING.compare(shortForm, firstForgotten) >= 0;
  }

  /** The spellings of long forms in a paper, by short form and meaning. */
  private static Map<String, Map<String, Set<String>>> spellingsIn(Collection<Acronym> ofPaper) {
    var spellings = new HashMap<String, Map<String, Set<String>>>();
    for (var acronym : ofPaper) {
      var shortForm = NameForm.ofAcronym(acronym.shortForm());
      var meaning = NameForm.of(acronym.longForm());
      if (shortForm.length() > 1 && !meaning.isEmpty() && acronym.longForm().length() <= LONGEST) {
        spellings
            .computeIfAbsent(shortForm, it -> new HashMap<>())
            .computeIfAbsent(meaning, it -> new HashSet<>())
            .add(acronym.longForm());
      }
    }
    return spellings;
  }
}

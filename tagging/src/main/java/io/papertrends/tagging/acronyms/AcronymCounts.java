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
 * Counts in how many papers a short form is defined as what, and returns the definitions with
 * enough evidence. Not thread-safe.
 *
 * <p>The state depends on which papers were entered, and not on their order. It is bounded: beyond
 * so many spellings of long forms, those short forms are forgotten for good whose hash values are
 * highest. Forgetting the rarest would keep more of use, but which these are changes on the way,
 * and so what is kept would depend on the order. A spelling takes some 360 bytes; the 33,000 papers
 * of arXiv's cs.AI in 2024 have 21,000.
 */
public final class AcronymCounts {

  /** What is longer is no name. */
  private static final int LONGEST = 200;

  /** By what the hash values spread well: the golden ratio in 32 bits. */
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
   * @param capacity how many spellings of long forms it keeps at most, over all short forms
   */
  public AcronymCounts(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity must be at least 1, was " + capacity);
    }
    this.capacity = capacity;
  }

  /**
   * Counts what a paper defines, each meaning once. One-letter forms are variables and don't count.
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

  /** All short forms that have one meaning with the evidence, in alphabetical order. */
  public List<LearnedAcronym> learned(EvidenceThreshold enough) {
    return byShortForm.entrySet().stream()
        .flatMap(entry -> entry.getValue().dominant(entry.getKey(), enough).stream())
        .sorted(Comparator.comparing(LearnedAcronym::shortForm))
        .toList();
  }

  /** How many spellings are kept. */
  public int size() {
    return spellings;
  }

  private boolean isForgotten(String shortForm) {
    return firstForgotten != null && IN_ORDER_OF_FORGETTING.compare(shortForm, firstForgotten) >= 0;
  }

  /** How a paper spells the long forms, by short form and meaning. */
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

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * The papers of one day of publication, in order of their ids, each with its terms. Most are
 * packed; those that were added since are packed when they have become too many.
 */
final class DaySlice {

  /** Number of papers that always may stay unpacked. */
  private static final int FEW = 64;

  /** Number of packed papers for each one more that may stay unpacked. */
  private static final int PACKED_PER_ADDED = 4;

  private PackedPapers packed;

  /** Positions of the packed papers that were removed or replaced. */
  private final BitSet removed = new BitSet();

  private final TreeMap<String, int[]> added = new TreeMap<>();
  private final TreeSet<String> retracted;

  /** Receives a paper. */
  interface PaperConsumer {

    /** The id is a supplier, because few need it. */
    void accept(Supplier<String> id, int[] terms);
  }

  /**
   * A slice with these papers.
   *
   * @param papers the terms of each paper, by its id
   * @param retracted subjects for which a paper counted earlier
   */
  DaySlice(SortedMap<String, int[]> papers, Collection<String> retracted) {
    var all = new PackedPapers.Builder();
    papers.forEach(all::add);
    this.packed = all.build();
    this.retracted = new TreeSet<>(retracted);
  }

  /** Adds or replaces a paper; returns its previous terms, null if it is new. */
  int[] put(String id, int[] terms) {
    int[] before = remove(id);
    added.put(id, terms);
    if (added.size() > FEW + packed.size() / PACKED_PER_ADDED) {
      pack();
    }
    return before;
  }

  /** Removes a paper; returns its terms, null if there is no such paper. */
  int[] remove(String id) {
    int[] terms = added.remove(id);
    if (terms != null) {
      return terms;
    }
    int paper = packed.find(id);
    if (paper < 0 || removed.get(paper)) {
      return null;
    }
    removed.set(paper);
    return packed.terms(paper);
  }

  private void pack() {
    var all = new PackedPapers.Builder();
    forEach((id, terms) -> all.add(id.get(), terms));
    packed = all.build();
    removed.clear();
    added.clear();
  }

  /** Passes the papers in order of their ids. */
  void forEach(PaperConsumer action) {
    int next = 0;
    for (var paper : added.entrySet()) {
      // An id that is packed too was removed there.
      int found = packed.find(paper.getKey());
      int end = found < 0 ? -found - 1 : found;
      forEachPacked(next, end, action);
      action.accept(paper::getKey, paper.getValue());
      next = end;
    }
    forEachPacked(next, packed.size(), action);
  }

  private void forEachPacked(int from, int to, PaperConsumer action) {
    for (int i = removed.nextClearBit(from); i < to; i = removed.nextClearBit(i + 1)) {
      int paper = i;
      action.accept(() -> packed.id(paper), packed.terms(paper));
    }
  }

  /** The ids of papers with a rare keyword that fulfils the condition. */
  List<String> papersWithRare(IntPredicate condition) {
    var ids = new ArrayList<String>();
    for (int i = removed.nextClearBit(0); i < packed.size(); i = removed.nextClearBit(i + 1)) {
      if (packed.isAnyRare(i, condition)) {
        ids.add(packed.id(i));
      }
    }
    added.forEach((id, terms) -> {
      if (RareKeywords.isAny(terms, condition)) {
        ids.add(id);
      }
    });
    return ids;
  }

  void retract(Collection<String> subjects) {
    retracted.addAll(subjects);
  }

  /** Subjects for which a paper counted earlier, but does not count now. */
  Collection<String> retracted() {
    return Collections.unmodifiableSet(retracted);
  }

  /** Whether the day never had a paper. */
  boolean isUntouched() {
    return added.isEmpty() && removed.cardinality() == packed.size() && retracted.isEmpty();
  }
}

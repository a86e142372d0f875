// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import io.papertrends.tagging.KeywordId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * The slices of days. A slice is built from the store when it is first used, kept while a window
 * contains its day, and updated with every change. Days are counted from 1970-01-01. Not
 * thread-safe.
 */
public final class DaySlices {

  private final PapersByDay source;
  private final RareKeywords rare;
  private final TermNumbers terms;
  private final TreeMap<Integer, DaySlice> slices = new TreeMap<>();
  private final List<SlidingWindows> readers = new ArrayList<>();

  /**
   * Slices that are built from this store.
   *
   * @param keywordPapers number of papers in the slices from which on a keyword needs a name
   */
  public DaySlices(PapersByDay source, int keywordPapers) {
    this.source = source;
    this.rare = new RareKeywords(keywordPapers);
    this.terms = new TermNumbers(rare);
  }

  /** Adds or replaces a paper; the store is updated just before or after this call. */
  public void put(int day, String id, CountedPaper paper) {
    var slice = slices.get(day);
    if (slice != null) {
      int[] now = terms.acquire(paper);
      removed(day, slice.put(id, now));
      readers.forEach(it -> it.changed(day, now, 1));
    }
  }

  /** Removes a paper from a day. */
  public void remove(int day, String id) {
    var slice = slices.get(day);
    if (slice != null) {
      removed(day, slice.remove(id));
    }
  }

  private void removed(int day, int[] before) {
    if (before != null) {
      readers.forEach(it -> it.changed(day, before, -1));
      terms.release(before);
    }
  }

  /** Records subjects for which papers of the day no longer count. */
  public void retract(int day, Collection<String> subjects) {
    var slice = slices.get(day);
    if (slice != null) {
      slice.retract(subjects);
    }
  }

  /** The slice of a day. */
  DaySlice of(int day) {
    var known = slices.get(day);
    if (known != null) {
      return known;
    }
    var slice = read(day);
    slices.put(day, slice);
    rare.update(slices.values());
    return slice;
  }

  /** Whether the slice of a day is kept, which needs papers of the day from the store. */
  public boolean isKept(int day) {
    return slices.containsKey(day);
  }

  /** The subjects of a paper of a day, from the store. */
  CountedPaper paper(int day, String id) {
    return source.paper(day, id);
  }

  /** Gives names to these subjects, as far as papers in the slices have them. */
  void name(Collection<String> subjects) {
    for (var subject : subjects) {
      if (KeywordId.is(subject) && terms.subject(subject) == null) {
        rare.want(subject);
      }
    }
    nameFrequent();
  }

  /** Gives names to keywords that have become frequent. */
  void nameFrequent() {
    rare.update(slices.values());
    while (rare.nameWanted()) {
      slices.forEach((day, slice) ->
          slice.papersWithRare(rare::isNamed).forEach(it -> put(day, it, source.paper(day, it))));
      rare.update(slices.values());
    }
  }

  private DaySlice read(int day) {
    var papers = new TreeMap<String, int[]>();
    source.papers(day, (id, paper) -> papers.put(id, terms.acquire(paper)));
    return new DaySlice(papers, source.retracted(day));
  }

  TermNumbers terms() {
    return terms;
  }

  /** Registers a reader: slices of its days are kept, and it is notified of their changes. */
  void addReader(SlidingWindows reader) {
    readers.add(reader);
  }

  /** Removes slices of days that no window needs. */
  public void forgetUnused() {
    slices.entrySet().removeIf(entry -> {
      if (readers.stream().anyMatch(it -> it.needs(entry.getKey()))) {
        return false;
      }
      entry.getValue().forEach((id, paper) -> terms.release(paper));
      return true;
    });
  }

  /** Counts a day from the store, without keeping its slice. */
  public DayCounts countsOf(int day) {
    var counts = new DayCounts();
    source.papers(day, (id, paper) -> counts.add(paper, 1));
    return counts;
  }
}

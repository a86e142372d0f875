// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.trends.aggregation.CountedPaper;
import io.papertrends.trends.aggregation.DayKey;
import io.papertrends.trends.aggregation.PapersByDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The store of the subjects of each paper, by day. The papers of a day may be missing, because they
 * were evicted; the tagging tasks still have them. Days are counted from 1970-01-01.
 */
final class CountedPaperStore implements PapersByDay {

  /** Name of the store. */
  static final String STORE = "counted-papers";

  /** Name of the store of retracted subjects. */
  static final String RETRACTED = "retracted";

  private final KeyValueStore<String, CountedPaper> papers;
  private final KeyValueStore<Integer, Retracted> retracted;
  private final MissingDays missing;
  private final TreeSet<Integer> days = new TreeSet<>();

  CountedPaperStore(
      KeyValueStore<String, CountedPaper> papers,
      KeyValueStore<Integer, Retracted> retracted,
      MissingDays missing) {
    this.papers = papers;
    this.retracted = retracted;
    this.missing = missing;
    findDays();
  }

  /** One seek for each day, instead of reading all papers. */
  private void findDays() {
    var from = "";
    while (from != null) {
      try (var rest = papers.range(from, null)) {
        if (rest.hasNext()) {
          int day = DayKey.day(rest.peekNextKey());
          days.add(day);
          from = DayKey.endOf(day);
        } else {
          from = null;
        }
      }
    }
  }

  /**
   * Adds or replaces a paper, unless the papers of its day were evicted and not requested since.
   */
  void put(int day, String id, CountedPaper paper) {
    if (!missing.isNotRequested(day)) {
      papers.put(DayKey.of(day, id), paper);
      days.add(day);
    }
  }

  /**
   * Removes a paper; returns it, null if there is none.
   *
   * @param known what the tagging task stored of it, which is returned if its day is missing
   */
  CountedPaper remove(int day, String id, CountedPaper known) {
    var stored = missing.isNotRequested(day) ? null : papers.delete(DayKey.of(day, id));
    return missing.contains(day) ? known : stored;
  }

  /** Stores that papers of the day no longer count for these subjects. */
  void retract(int day, Collection<String> subjects) {
    var all = new TreeSet<>(retracted(day));
    if (all.addAll(subjects)) {
      retracted.put(day, new Retracted(new ArrayList<>(all)));
    }
  }

  /** The days with papers in the store. */
  NavigableSet<Integer> days() {
    return Collections.unmodifiableNavigableSet(days);
  }

  /** Removes all papers of a day, which is then missing. */
  void evict(int day) {
    try (var ofDay = papers.range(DayKey.of(day, ""), DayKey.endOf(day))) {
      ofDay.forEachRemaining(it -> papers.delete(it.key));
    }
    days.remove(day);
    missing.add(day);
  }

  @Override
  public void papers(int day, BiConsumer<String, CountedPaper> action) {
    if (missing.contains(day)) {
      throw new IllegalStateException(
          "the papers of " + LocalDate.ofEpochDay(day) + " were not loaded");
    }
    try (var ofDay = papers.range(DayKey.of(day, ""), DayKey.endOf(day))) {
      ofDay.forEachRemaining(it -> action.accept(DayKey.id(it.key), it.value));
    }
  }

  @Override
  public CountedPaper paper(int day, String id) {
    return papers.get(DayKey.of(day, id));
  }

  @Override
  public Collection<String> retracted(int day) {
    var known = retracted.get(day);
    return known == null ? List.of() : known.getSubjects();
  }
}

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
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
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

  /** Name of the store of missing days. */
  static final String MISSING = "missing-days";

  private final KeyValueStore<String, CountedPaper> papers;
  private final KeyValueStore<Integer, Retracted> retracted;
  private final KeyValueStore<Integer, MissingDay> storedMissing;
  private final TreeMap<Integer, MissingDay> missing = new TreeMap<>();

  private final TreeSet<Integer> days = new TreeSet<>();

  CountedPaperStore(
      KeyValueStore<String, CountedPaper> papers,
      KeyValueStore<Integer, Retracted> retracted,
      KeyValueStore<Integer, MissingDay> missing) {
    this.papers = papers;
    this.retracted = retracted;
    this.storedMissing = missing;
    try (var all = missing.all()) {
      all.forEachRemaining(it -> this.missing.put(it.key, it.value));
    }
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
    if (accepts(day)) {
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
    var stored = accepts(day) ? papers.delete(DayKey.of(day, id)) : null;
    return isMissing(day) ? known : stored;
  }

  private boolean accepts(int day) {
    return !isMissing(day) || missing.get(day).getRequest() != null;
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

  /** Whether not all papers of the day are in the store. */
  boolean isMissing(int day) {
    return missing.containsKey(day);
  }

  /** Whether not all papers of these days, both inclusive, are in the store. */
  boolean isAnyMissing(int first, int last) {
    return !missing.subMap(first, true, last, true).isEmpty();
  }

  /** The missing days of these that have not been requested, both inclusive. */
  List<Integer> notRequested(int first, int last) {
    return missing.subMap(first, true, last, true).entrySet().stream()
        .filter(it -> it.getValue().getRequest() == null)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Number of days that have been requested and are still missing. */
  long requested() {
    return missing.values().stream().filter(it -> it.getRequest() != null).count();
  }

  /** Records that the papers of a missing day were requested from these partitions. */
  void request(int day, long request, List<Integer> partitions) {
    setMissing(day, new MissingDay(request, partitions));
  }

  /** Whether the day is missing and this is the latest request for it. */
  boolean isAwaited(int day, Long request) {
    return isMissing(day) && request.equals(missing.get(day).getRequest());
  }

  /**
   * Records that all papers of a requested day from a partition have arrived; returns whether all
   * partitions have answered.
   */
  boolean partitionAnswered(int day, int partition) {
    var known = missing.get(day);
    var left = known.getPartitions().stream().filter(it -> it != partition).toList();
    if (!left.isEmpty()) {
      setMissing(day, new MissingDay(known.getRequest(), left));
      return false;
    }
    missing.remove(day);
    storedMissing.delete(day);
    return true;
  }

  /** Removes all papers of a day, which is then missing. */
  void evict(int day) {
    try (var ofDay = papers.range(DayKey.of(day, ""), DayKey.endOf(day))) {
      ofDay.forEachRemaining(it -> papers.delete(it.key));
    }
    days.remove(day);
    setMissing(day, new MissingDay(null, List.of()));
  }

  private void setMissing(int day, MissingDay now) {
    missing.put(day, now);
    storedMissing.put(day, now);
  }

  @Override
  public void papers(int day, BiConsumer<String, CountedPaper> action) {
    if (isMissing(day)) {
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

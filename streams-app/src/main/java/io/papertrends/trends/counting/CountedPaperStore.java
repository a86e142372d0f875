// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.trends.aggregation.CountedPaper;
import io.papertrends.trends.aggregation.PapersByDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.kafka.streams.state.KeyValueStore;

/** The store of the subjects of each paper, by day. Days are counted from 1970-01-01. */
final class CountedPaperStore implements PapersByDay {

  /** Name of the store. */
  static final String STORE = "counted-papers";

  /** Name of the store of retracted subjects. */
  static final String RETRACTED = "retracted";

  private final KeyValueStore<String, CountedPaper> papers;
  private final KeyValueStore<Integer, Retracted> retracted;

  CountedPaperStore(
      KeyValueStore<String, CountedPaper> papers, KeyValueStore<Integer, Retracted> retracted) {
    this.papers = papers;
    this.retracted = retracted;
  }

  void put(int day, String id, CountedPaper paper) {
    papers.put(key(day, id), paper);
  }

  /** Removes a paper; returns it, null if there is none. */
  CountedPaper remove(int day, String id) {
    return papers.delete(key(day, id));
  }

  /** Stores that papers of the day no longer count for these subjects. */
  void retract(int day, Collection<String> subjects) {
    var all = new TreeSet<>(retracted(day));
    if (all.addAll(subjects)) {
      retracted.put(day, new Retracted(new ArrayList<>(all)));
    }
  }

  @Override
  public void papers(int day, BiConsumer<String, CountedPaper> action) {
    try (var ofDay = papers.range(key(day, ""), endOf(day))) {
      while (ofDay.hasNext()) {
        var paper = ofDay.next();
        action.accept(paper.key.substring(paper.key.indexOf('/') + 1), paper.value);
      }
    }
  }

  @Override
  public CountedPaper paper(int day, String id) {
    return papers.get(key(day, id));
  }

  @Override
  public Collection<String> retracted(int day) {
    var known = retracted.get(day);
    return known == null ? List.of() : known.getSubjects();
  }

  /** Key by day and id, so that the papers of a day are adjacent and days are in order. */
  private static String key(int day, String id) {
    return LocalDate.ofEpochDay(day) + "/" + id;
  }

  /** A key after all keys of the day, because 0 sorts after a slash. */
  private static String endOf(int day) {
    return LocalDate.ofEpochDay(day) + "0";
  }
}

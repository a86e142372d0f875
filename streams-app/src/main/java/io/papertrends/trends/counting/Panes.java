// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The panes by day. What is stored is what each paper counts for; the panes are made of that when
 * they are asked for, and the ones used last are kept on the heap. Days are counted from
 * 1970-01-01.
 */
final class Panes {

  /**
   * The longest window and the one before it, those of the day before, and room for late papers.
   */
  private static final int CACHED = 64;

  private final KeyValueStore<String, CountedPaper> papers;
  private final KeyValueStore<Integer, TakenBack> takenBack;
  private final Map<Integer, Pane> cache = new LinkedHashMap<>(CACHED, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, Pane> eldest) {
      return size() > CACHED;
    }
  };

  Panes(KeyValueStore<String, CountedPaper> papers, KeyValueStore<Integer, TakenBack> takenBack) {
    this.papers = papers;
    this.takenBack = takenBack;
  }

  /** The pane of a day; null if no paper was ever published on it. */
  Pane of(int day) {
    if (!cache.containsKey(day)) {
      cache.put(day, read(day));
    }
    return cache.get(day);
  }

  /** Counts a paper on a day, in place of what it counted for on that day until now. */
  void put(int day, String id, CountedPaper paper) {
    var before = papers.get(key(day, id));
    if (before != null) {
      takeBack(day, id, before, paper);
    }
    papers.put(key(day, id), paper);
    if (cache.get(day) == null) {
      cache.remove(day);
    } else {
      cache.get(day).add(id, paper);
    }
  }

  /** Counts a paper no longer. */
  void remove(int day, String id) {
    var before = papers.delete(key(day, id));
    if (before != null) {
      takeBack(day, id, before, new CountedPaper(new ArrayList<>(), Map.of()));
    }
  }

  private void takeBack(int day, String id, CountedPaper before, CountedPaper after) {
    var known = takenBack.get(day);
    var subjects = new TreeSet<>(before.getTopics());
    subjects.addAll(before.getKeywords().keySet());
    after.getTopics().forEach(subjects::remove);
    subjects.removeAll(after.getKeywords().keySet());
    if (known != null) {
      subjects.addAll(known.getSubjects());
    }
    if (known == null || known.getSubjects().size() < subjects.size()) {
      takenBack.put(day, new TakenBack(new ArrayList<>(subjects)));
    }
    var pane = cache.get(day);
    if (pane != null) {
      pane.remove(id);
      pane.takeBack(subjects);
    }
  }

  private Pane read(int day) {
    var pane = new Pane();
    var back = takenBack.get(day);
    if (back != null) {
      pane.takeBack(back.getSubjects());
    }
    try (var ofDay = papers.range(key(day, ""), endOf(day))) {
      while (ofDay.hasNext()) {
        var paper = ofDay.next();
        pane.add(paper.key.substring(paper.key.indexOf('/') + 1), paper.value);
      }
    }
    return back == null && pane.papers().isEmpty() ? null : pane;
  }

  /** A day's papers stand together, and days in order. */
  private static String key(int day, String id) {
    return LocalDate.ofEpochDay(day) + "/" + id;
  }

  /** After all keys of the day, since a 0 comes after a slash. */
  private static String endOf(int day) {
    return LocalDate.ofEpochDay(day) + "0";
  }
}

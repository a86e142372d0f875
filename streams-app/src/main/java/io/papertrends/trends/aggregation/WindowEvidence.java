// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import com.carrotsearch.hppc.IntObjectHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Finds papers and spellings as evidence for subjects. */
public final class WindowEvidence {

  /** Maximum number of papers per subject. */
  public static final int PAPERS = 5;

  private static final List<Wanted> NOBODY = List.of();

  private final DaySlices slices;
  private final IntObjectHashMap<List<Wanted>> wantedByTerm = new IntObjectHashMap<>();
  private final Map<String, List<String>> found = new HashMap<>();
  private int missing;

  private WindowEvidence(DaySlices slices) {
    this.slices = slices;
  }

  /** A request for papers with a term and, if not null, another subject. */
  private record Wanted(List<String> papers, Subject other) {}

  /**
   * Ids of at most {@value #PAPERS} papers for each entry, the latest first, and in alphabetical
   * order within a day. One pass over the days finds all.
   *
   * @param entries ids of subjects or pairs ({@link TopicPair#id()})
   * @param firstDay first day, inclusive, in days since 1970-01-01
   * @param lastDay last day, inclusive
   */
  public static Map<String, List<String>> papers(
      DaySlices slices, Collection<String> entries, int firstDay, int lastDay) {
    load(slices, firstDay, lastDay, entries);
    var evidence = new WindowEvidence(slices);
    entries.forEach(evidence::want);
    for (int day = lastDay; day >= firstDay && evidence.missing > 0; day--) {
      slices.of(day).forEach(evidence::take);
    }
    return evidence.found;
  }

  /**
   * The most frequent spelling of each keyword, of equals the first in alphabetical order; keywords
   * without papers are absent. One pass over the days finds all.
   *
   * @param keywords ids of keywords
   * @param firstDay first day, inclusive, in days since 1970-01-01
   * @param lastDay last day, inclusive
   */
  public static Map<String, String> spellings(
      DaySlices slices, Collection<String> keywords, int firstDay, int lastDay) {
    load(slices, firstDay, lastDay, keywords);
    var subjects =
        keywords.stream().map(slices.terms()::subject).filter(Objects::nonNull).toList();
    if (subjects.isEmpty()) {
      return Map.of();
    }
    int[] papers = new int[slices.terms().endOfTerms()];
    for (int day = firstDay; day <= lastDay; day++) {
      slices.of(day).forEach((id, paper) -> {
        for (int at = 0; at < paper.length && paper[at] >= 0; at++) {
          papers[paper[at]]++;
        }
      });
    }
    return subjects.stream()
        .filter(subject -> Arrays.stream(subject.terms()).anyMatch(term -> papers[term] > 0))
        .collect(Collectors.toMap(Subject::id, it -> it.mostFrequentSpelling(papers)));
  }

  /**
   * For each paper of these days that mentions the subject, the other subjects of these that it
   * mentions.
   *
   * @param others ids of topics and keywords
   * @param firstDay first day, inclusive, in days since 1970-01-01
   * @param lastDay last day, inclusive
   */
  public static List<Set<String>> othersByPaper(
      DaySlices slices, String subject, Set<String> others, int firstDay, int lastDay) {
    var subjects = new HashSet<>(others);
    subjects.add(subject);
    load(slices, firstDay, lastDay, subjects);
    var terms = slices.terms();
    var wanted = terms.subject(subject);
    var found = new ArrayList<Set<String>>();
    for (int day = firstDay; day <= lastDay && wanted != null; day++) {
      slices.of(day).forEach((id, paper) -> {
        if (has(paper, wanted, terms)) {
          found.add(Arrays.stream(paper)
              .filter(term -> term >= 0)
              .mapToObj(term -> terms.subjectOf(term).id())
              .filter(other -> !other.equals(subject) && others.contains(other))
              .collect(Collectors.toSet()));
        }
      });
    }
    return found;
  }

  /**
   * The counted papers of these days that mention the subject; only these are read from the store.
   *
   * @param firstDay first day, inclusive, in days since 1970-01-01
   * @param lastDay last day, inclusive
   */
  public static List<CountedPaper> countedPapers(
      DaySlices slices, String subject, int firstDay, int lastDay) {
    load(slices, firstDay, lastDay, Set.of(subject));
    var wanted = slices.terms().subject(subject);
    var found = new ArrayList<CountedPaper>();
    for (int i = firstDay; i <= lastDay && wanted != null; i++) {
      int day = i;
      slices.of(day).forEach((id, paper) -> {
        if (has(paper, wanted, slices.terms())) {
          found.add(slices.paper(day, id.get()));
        }
      });
    }
    return found;
  }

  /** Loads the slices first, because subjects are known only for loaded days. */
  private static void load(
      DaySlices slices, int firstDay, int lastDay, Collection<String> subjects) {
    for (int day = firstDay; day <= lastDay; day++) {
      slices.of(day);
    }
    slices.name(subjects);
  }

  private void want(String entry) {
    var papers = new ArrayList<String>(PAPERS);
    if (found.putIfAbsent(entry, papers) != null) {
      return;
    }
    int plus = entry.indexOf(TopicPair.BETWEEN);
    var subject = slices.terms().subject(plus < 0 ? entry : entry.substring(0, plus));
    var other = plus < 0 ? null : slices.terms().subject(entry.substring(plus + 1));
    if (subject == null || (plus >= 0 && other == null)) {
      return;
    }
    missing++;
    for (int term : subject.terms()) {
      if (!wantedByTerm.containsKey(term)) {
        wantedByTerm.put(term, new ArrayList<>());
      }
      wantedByTerm.get(term).add(new Wanted(papers, other));
    }
  }

  private void take(Supplier<String> id, int[] paper) {
    for (int at = 0; at < paper.length && paper[at] >= 0; at++) {
      for (var wanted : wantedByTerm.getOrDefault(paper[at], NOBODY)) {
        if (wanted.papers().size() < PAPERS
            && (wanted.other() == null || has(paper, wanted.other(), slices.terms()))) {
          wanted.papers().add(id.get());
          if (wanted.papers().size() == PAPERS) {
            missing--;
          }
        }
      }
    }
  }

  private static boolean has(int[] paper, Subject subject, TermNumbers terms) {
    for (int at = 0; at < paper.length && paper[at] >= 0; at++) {
      if (terms.subjectOf(paper[at]) == subject) {
        return true;
      }
    }
    return false;
  }
}

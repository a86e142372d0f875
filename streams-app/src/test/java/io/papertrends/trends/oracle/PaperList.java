// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

import io.papertrends.schemas.KeywordMention;
import io.papertrends.schemas.Mention;
import io.papertrends.schemas.TaggedPaper;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Papers to be counted one by one. All ranges of days are inclusive. */
public final class PaperList {

  private final TreeMap<LocalDate, List<TaggedPaper>> byDay;
  private final Map<String, TreeMap<LocalDate, Long>> daysOfSubject = new HashMap<>();
  private final Map<TaggedPaper, Set<String>> subjectsOfPaper = new IdentityHashMap<>();

  public PaperList(Collection<TaggedPaper> papers) {
    byDay = papers.stream()
        .collect(
            Collectors.groupingBy(TaggedPaper::getPublished, TreeMap::new, Collectors.toList()));
    for (var paper : papers) {
      subjectsOfPaper.put(paper, read(paper));
      for (var subject : subjects(paper)) {
        daysOfSubject
            .computeIfAbsent(subject, id -> new TreeMap<>())
            .merge(paper.getPublished(), 1L, Long::sum);
      }
    }
  }

  /** Ids of the topics and keywords of a paper. */
  Set<String> subjects(TaggedPaper paper) {
    return subjectsOfPaper.get(paper);
  }

  private static Set<String> read(TaggedPaper paper) {
    return Stream.concat(
            paper.getMentions().stream().map(Mention::getTopic),
            paper.getKeywords().stream().map(KeywordMention::getKeyword))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Ids of all topics and keywords, in order. */
  Set<String> subjects() {
    return new TreeSet<>(daysOfSubject.keySet());
  }

  List<TaggedPaper> within(LocalDate first, LocalDate last) {
    return byDay.subMap(first, true, last, true).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  /** Papers on all of these subjects. */
  List<TaggedPaper> on(Collection<String> subjects, LocalDate first, LocalDate last) {
    return within(first, last).stream()
        .filter(paper -> subjects(paper).containsAll(subjects))
        .toList();
  }

  long number(LocalDate first, LocalDate last) {
    return byDay.subMap(first, true, last, true).values().stream()
        .mapToLong(List::size)
        .sum();
  }

  long number(String subject, LocalDate first, LocalDate last) {
    var days = daysOfSubject.getOrDefault(subject, new TreeMap<>());
    return days.subMap(first, true, last, true).values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  /** Ids of the latest five papers, those of a day in alphabetical order. */
  List<String> evidence(Collection<String> subjects, LocalDate first, LocalDate last) {
    return on(subjects, first, last).stream()
        .sorted(Comparator.comparing(TaggedPaper::getPublished)
            .reversed()
            .thenComparing(TaggedPaper::getId))
        .limit(5)
        .map(TaggedPaper::getId)
        .toList();
  }
}

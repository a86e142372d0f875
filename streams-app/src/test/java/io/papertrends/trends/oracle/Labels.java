// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

import io.papertrends.schemas.KeywordMention;
import io.papertrends.tagging.Tagger;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names of subjects for people. */
public final class Labels {

  private static final int LATELY_DAYS = 56;

  private final PaperList papers;
  private final Tagger tagger;

  public Labels(PaperList papers, Tagger tagger) {
    this.papers = papers;
    this.tagger = tagger;
  }

  /** A keyword is written as most papers of the window write it, or as those of lately. */
  public String of(String subject, LocalDate first, LocalDate last) {
    if (!subject.startsWith("keyword:")) {
      return tagger.label(subject);
    }
    return spelling(subject, first, last)
        .or(() -> spelling(subject, last.minusDays(LATELY_DAYS - 1), last))
        .orElse(subject);
  }

  private Optional<String> spelling(String keyword, LocalDate first, LocalDate last) {
    var spellings = papers.within(first, last).stream()
        .flatMap(paper -> paper.getKeywords().stream())
        .filter(it -> it.getKeyword().equals(keyword))
        .collect(
            Collectors.groupingBy(KeywordMention::getText, TreeMap::new, Collectors.counting()));
    if (spellings.isEmpty()) {
      return Optional.empty();
    }
    long most = Collections.max(spellings.values());
    return spellings.entrySet().stream()
        .filter(it -> it.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}

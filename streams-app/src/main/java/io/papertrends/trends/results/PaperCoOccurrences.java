// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.results;

import io.papertrends.tagging.Tagger;
import io.papertrends.trends.aggregation.DaySlices;
import io.papertrends.trends.aggregation.WindowEvidence;
import io.papertrends.trends.detection.CoOccurrences;
import io.papertrends.trends.detection.PaperOrigin;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Co-occurrences in the papers of slices, with the current vocabulary. */
record PaperCoOccurrences(DaySlices slices, Supplier<Tagger> tagger) implements CoOccurrences {

  @Override
  public boolean isBroader(String topic, String narrower) {
    return !topic.equals(narrower) && tagger.get().isBroader(topic, narrower);
  }

  @Override
  public List<Set<String>> othersByPaper(
      String subject, Collection<String> others, int firstDay, int lastDay) {
    return WindowEvidence.othersByPaper(slices, subject, Set.copyOf(others), firstDay, lastDay);
  }

  @Override
  public List<PaperOrigin> origins(String subject, int firstDay, int lastDay) {
    return WindowEvidence.countedPapers(slices, subject, firstDay, lastDay).stream()
        .map(it -> new PaperOrigin(it.getAuthors(), it.getEvents(), it.getCategory()))
        .toList();
  }
}

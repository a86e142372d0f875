// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.trends.aggregation.CountedPaper;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The difference between the previous and the current subjects of a paper.
 *
 * @param changed subjects whose counts or spellings change
 * @param retracted subjects for which the paper no longer counts
 */
record PaperDifference(Set<String> changed, Set<String> retracted) {

  private static final CountedPaper NOTHING =
      new CountedPaper(List.of(), Map.of(), List.of(), List.of(), 0);

  /** The difference between two versions of a paper; null means no paper. */
  static PaperDifference of(CountedPaper before, CountedPaper after) {
    var old = before == null ? NOTHING : before;
    var now = after == null ? NOTHING : after;
    var retracted = new HashSet<>(old.getTopics());
    retracted.addAll(old.getKeywords().keySet());
    now.getTopics().forEach(retracted::remove);
    retracted.removeAll(now.getKeywords().keySet());
    var changed = new HashSet<>(retracted);
    var oldTopics = Set.copyOf(old.getTopics());
    now.getTopics().stream().filter(it -> !oldTopics.contains(it)).forEach(changed::add);
    now.getKeywords().forEach((keyword, spelling) -> {
      if (!Objects.equals(old.getKeywords().get(keyword), spelling)) {
        changed.add(keyword);
      }
    });
    return new PaperDifference(changed, retracted);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.schemas.Mention;
import io.papertrends.schemas.TaggedPaper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rule that a paper counts once for each topic it mentions, on its day of publication, however
 * often it mentions it: a new version takes back what the old one counted.
 */
final class PaperChange {

  private PaperChange() {}

  /**
   * What to add to the counts when a paper that was {@code before} is now {@code after}; null
   * stands for no paper. Empty if nothing changes.
   */
  static List<PaneChange> between(TaggedPaper before, TaggedPaper after) {
    var sums = new DailySums();
    if (before != null) {
      sums.add(counted(before, -1));
    }
    if (after != null) {
      sums.add(counted(after, 1));
    }
    return sums.isZero() ? List.of() : sums.changes();
  }

  private static PaneChange counted(TaggedPaper paper, int sign) {
    Map<String, Integer> topics = new HashMap<>();
    for (Mention mention : paper.getMentions()) {
      topics.put(mention.getTopic(), sign);
    }
    return new PaneChange(epochDay(paper.getPublished()), sign, topics);
  }

  private static int epochDay(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }
}

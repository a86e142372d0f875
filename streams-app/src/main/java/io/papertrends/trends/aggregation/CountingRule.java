// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import io.papertrends.schemas.KeywordMention;
import io.papertrends.schemas.Mention;
import io.papertrends.schemas.Paper;
import io.papertrends.schemas.TaggedPaper;
import io.papertrends.tagging.sketch.TextHash;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rule that a paper counts once for each topic and keyword it mentions, on its day of
 * publication, however often it mentions it.
 */
public final class CountingRule {

  private CountingRule() {}

  /**
   * The subjects of a paper, and its authors, events and category, by which papers depend on each
   * other.
   */
  public static CountedPaper of(TaggedPaper tagged, Paper paper) {
    return of(tagged, AuthorHashes.of(paper), NamedEvents.of(paper), category(paper));
  }

  /** The subjects of a tagged paper whose other fields are unknown. */
  public static CountedPaper of(TaggedPaper tagged) {
    return of(tagged, List.of(), List.of(), 0);
  }

  private static int category(Paper paper) {
    return paper.getCategories().isEmpty()
        ? 0
        : (int) TextHash.of(paper.getCategories().get(0));
  }

  private static CountedPaper of(
      TaggedPaper tagged, List<Integer> authors, List<Integer> events, int category) {
    var topics = new TreeSet<String>();
    for (Mention mention : tagged.getMentions()) {
      topics.add(mention.getTopic());
    }
    var keywords = new TreeMap<String, String>();
    for (KeywordMention keyword : tagged.getKeywords()) {
      keywords.put(keyword.getKeyword(), keyword.getText());
    }
    return new CountedPaper(new ArrayList<>(topics), keywords, authors, events, category);
  }
}

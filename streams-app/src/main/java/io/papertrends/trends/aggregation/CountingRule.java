// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

import io.papertrends.schemas.KeywordMention;
import io.papertrends.schemas.Mention;
import io.papertrends.schemas.TaggedPaper;
import java.util.ArrayList;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rule that a paper counts once for each topic and keyword it mentions, on its day of
 * publication, however often it mentions it.
 */
public final class CountingRule {

  private CountingRule() {}

  /** What the paper counts for. */
  public static CountedPaper of(TaggedPaper paper) {
    var topics = new TreeSet<String>();
    for (Mention mention : paper.getMentions()) {
      topics.add(mention.getTopic());
    }
    var keywords = new TreeMap<String, String>();
    for (KeywordMention keyword : paper.getKeywords()) {
      keywords.put(keyword.getKeyword(), keyword.getText());
    }
    return new CountedPaper(new ArrayList<>(topics), keywords);
  }
}

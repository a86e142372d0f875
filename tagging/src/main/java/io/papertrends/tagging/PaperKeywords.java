// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.schemas.KeywordMention;
import io.papertrends.schemas.Mention;
import io.papertrends.schemas.PaperField;
import io.papertrends.tagging.acronyms.Acronym;
import io.papertrends.tagging.keywords.Keyword;
import io.papertrends.tagging.keywords.Keywords;
import io.papertrends.tagging.words.PaperWords;
import java.util.List;

/**
 * The keywords of a paper that name no topic of the vocabulary; those count as topics already. Not
 * thread-safe.
 */
final class PaperKeywords {

  /** So many a paper has at most; those further down say little. */
  private static final int MOST = 6;

  private final PaperWords paper;
  private final Keywords keywords;

  /** Of papers that are read one after another. */
  PaperKeywords(PaperWords paper) {
    this.paper = paper;
    this.keywords = new Keywords(paper);
  }

  /** Those of the paper, which is in English, defines these acronyms and mentions these topics. */
  List<KeywordMention> of(List<Acronym> acronyms, List<Mention> mentions) {
    return keywords.of(acronyms).stream()
        .filter(keyword -> !isNamedBy(mentions, keyword))
        .limit(MOST)
        .map(this::mentionOf)
        .toList();
  }

  /** Whether topics are all that it names: "pretrained LLMs" are LLMs. */
  private boolean isNamedBy(List<Mention> mentions, Keyword keyword) {
    var words = paper.of(keyword.field());
    var text = words.text();
    boolean hasTopic = false;
    for (int word = keyword.first(); word <= keyword.last(); word++) {
      int start = text.givenStart(words.start(word));
      int end = text.givenEnd(words.end(word));
      boolean isOfTopic = isIn(mentions, keyword.field(), start, end);
      if (!isOfTopic && !keywords.addsNothing(keyword.field(), word)) {
        return false;
      }
      hasTopic |= isOfTopic;
    }
    return hasTopic;
  }

  private static boolean isIn(List<Mention> mentions, PaperField field, int start, int end) {
    for (var mention : mentions) {
      if (mention.getStart() <= start && mention.getEnd() >= end && mention.getField() == field) {
        return true;
      }
    }
    return false;
  }

  private KeywordMention mentionOf(Keyword keyword) {
    var words = paper.of(keyword.field());
    var text = words.text();
    int start = text.givenStart(words.start(keyword.first()));
    int end = text.givenEnd(words.end(keyword.last()));
    return new KeywordMention(
        KeywordId.of(keyword.key()),
        keyword.field(),
        start,
        end,
        text.given().substring(start, end));
  }
}

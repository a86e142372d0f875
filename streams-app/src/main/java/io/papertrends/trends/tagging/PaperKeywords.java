// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

import io.papertrends.schemas.KeywordMention;
import io.papertrends.schemas.Mention;
import io.papertrends.schemas.Paper;
import io.papertrends.schemas.PaperField;
import io.papertrends.trends.tagging.acronyms.Acronym;
import io.papertrends.trends.tagging.keywords.Keyword;
import io.papertrends.trends.tagging.keywords.Keywords;
import java.util.List;

/** The keywords of a paper that name no topic of the vocabulary; those count as topics already. */
final class PaperKeywords {

  /** So many a paper has at most; those further down say little. */
  private static final int MOST = 6;

  private PaperKeywords() {}

  static List<KeywordMention> of(Paper paper, List<Acronym> acronyms, List<Mention> mentions) {
    return Keywords.of(paper.getTitle(), paper.getAbstract$(), acronyms).stream()
        .map(keyword -> mentionOf(keyword, paper))
        .filter(keyword -> !isNamedBy(mentions, keyword))
        .limit(MOST)
        .toList();
  }

  /** Whether topics are all that it names: "pretrained LLMs" are LLMs. */
  private static boolean isNamedBy(List<Mention> mentions, KeywordMention keyword) {
    boolean hasTopic = false;
    for (var word : Tokens.of(keyword.getText())) {
      int start = keyword.getStart() + word.start();
      int end = keyword.getStart() + word.end();
      boolean isOfTopic = isIn(mentions, keyword.getField(), start, end);
      if (!isOfTopic && !Keywords.addsNothing(word.text())) {
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

  private static KeywordMention mentionOf(Keyword keyword, Paper paper) {
    var text = keyword.field() == PaperField.TITLE ? paper.getTitle() : paper.getAbstract$();
    return new KeywordMention(
        KeywordId.of(keyword.key()),
        keyword.field(),
        keyword.start(),
        keyword.end(),
        text.substring(keyword.start(), keyword.end()));
  }
}

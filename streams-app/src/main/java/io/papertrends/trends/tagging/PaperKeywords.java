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

  private PaperKeywords() {}

  static List<KeywordMention> of(Paper paper, List<Acronym> acronyms, List<Mention> mentions) {
    return Keywords.of(paper.getTitle(), paper.getAbstract$(), acronyms).stream()
        .filter(keyword -> mentions.stream().noneMatch(mention -> isNamedBy(mention, keyword)))
        .map(keyword -> mentionOf(keyword, paper))
        .toList();
  }

  private static boolean isNamedBy(Mention mention, Keyword keyword) {
    return mention.getField() == keyword.field()
        && mention.getStart() <= keyword.start()
        && mention.getEnd() >= keyword.end();
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

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.schemas.KeywordMention;
import io.papertrends.schemas.Mention;
import io.papertrends.schemas.PaperField;
import io.papertrends.tagging.acronyms.Acronym;
import io.papertrends.tagging.keywords.Keyword;
import io.papertrends.tagging.keywords.Keywords;
import io.papertrends.tagging.words.PaperWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The keywords of a paper: its own keyphrases, narrower names of topics, and coined names. The last
 * two are keywords of every paper in which they occur. Not thread-safe.
 */
final class PaperKeywords {

  /** Maximum number of keyphrases of a paper that become keywords; lower ones are less specific. */
  private static final int MOST = 6;

  /** Maximum number of coined names; in a longer list, each name says little about the paper. */
  private static final int MOST_COINED = 12;

  private final PaperWords paper;
  private final Keywords keywords;

  /** For papers that are read one after another into this object. */
  PaperKeywords(PaperWords paper) {
    this.paper = paper;
    this.keywords = new Keywords(paper);
  }

  /**
   * The keywords of a paper in English without duplicates: keyphrases, best first, then narrower
   * names of topics, then coined names. A note on another paper has only narrower names of topics.
   *
   * @param acronyms acronyms that the paper defines
   * @param mentions mentions of topics in the paper
   * @param named narrower names of topics in the paper, by keyword id
   */
  List<KeywordMention> of(
      List<Acronym> acronyms, List<Mention> mentions, Map<String, KeywordMention> named) {
    if (NoteTitle.is(paper.of(PaperField.TITLE).text().plain())) {
      return List.copyOf(named.values());
    }
    var found = new LinkedHashMap<String, KeywordMention>();
    keywords.of(acronyms).stream()
        .filter(keyword -> !isNamedBy(mentions, keyword))
        .limit(MOST)
        .forEach(it -> add(it, found));
    named.forEach(found::putIfAbsent);
    keywords.coined().stream()
        .filter(keyword -> !isNamedBy(mentions, keyword))
        .limit(MOST_COINED)
        .forEach(it -> add(it, found));
    return new ArrayList<>(found.values());
  }

  private void add(Keyword keyword, Map<String, KeywordMention> to) {
    to.computeIfAbsent(KeywordId.of(keyword.key()), id -> mentionOf(id, keyword));
  }

  /** Whether the keyword only names topics: "pretrained LLMs" are LLMs. */
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

  private KeywordMention mentionOf(String id, Keyword keyword) {
    var words = paper.of(keyword.field());
    var text = words.text();
    int start = text.givenStart(words.start(keyword.first()));
    int end = text.givenEnd(words.end(keyword.last()));
    return new KeywordMention(id, keyword.field(), start, end, text.given().substring(start, end));
  }
}

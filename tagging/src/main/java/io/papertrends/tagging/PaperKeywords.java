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
 * What a paper is counted for besides topics: what it is about in its own words, the narrower names
 * of topics in it, and coined names. The last two are counted in every paper that has them. Not
 * thread-safe.
 */
final class PaperKeywords {

  /** So many of its own a paper has at most; those further down say little. */
  private static final int MOST = 6;

  /** So many coined names at most; a list of data sets says little of each. */
  private static final int MOST_COINED = 12;

  private final PaperWords paper;
  private final Keywords keywords;

  /** Of papers that are read one after another. */
  PaperKeywords(PaperWords paper) {
    this.paper = paper;
    this.keywords = new Keywords(paper);
  }

  /**
   * Those of the paper, which is in English, each once: its own, best first, then names of topics,
   * then coined ones. None of its own and no coined ones of a note on another paper.
   *
   * @param acronyms what the paper defines
   * @param mentions the topics that it mentions
   * @param named the narrower names of topics in it, by their ids
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

  private KeywordMention mentionOf(String id, Keyword keyword) {
    var words = paper.of(keyword.field());
    var text = words.text();
    int start = text.givenStart(words.start(keyword.first()));
    int end = text.givenEnd(words.end(keyword.last()));
    return new KeywordMention(id, keyword.field(), start, end, text.given().substring(start, end));
  }
}

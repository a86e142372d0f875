// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import static java.util.stream.Collectors.joining;

import io.papertrends.web.events.EventParser;
import io.papertrends.web.events.TaggedPaperJson;
import io.papertrends.web.index.Index;
import io.papertrends.web.pages.MarkedText.Mark;
import io.papertrends.web.server.ProblemException;
import io.papertrends.web.server.RelativeUrl;
import io.papertrends.web.text.MatchedWords;
import io.papertrends.web.text.NumberFormats;
import io.papertrends.web.topics.CurrentTopics;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A paper with what was found in its text, marked, and why. */
final class PaperPage {

  private final Index index;
  private final CurrentTopics topics;

  /** What the template is given. */
  record Content(
      String title,
      String markedTitle,
      String markedAbstract,
      String day,
      String featured,
      String source,
      String authors,
      List<String> categories,
      String link,
      List<Found> topics,
      List<Found> keywords,
      boolean isTagged,
      String json) {}

  /** A topic that was found, by these words. */
  record Found(String name, String address, String words, String why) {}

  PaperPage(Index index, CurrentTopics topics) {
    this.index = index;
    this.topics = topics;
  }

  Content content(String id) {
    var paper = index
        .papers()
        .paper(id)
        .map(EventParser::paper)
        .orElseThrow(() -> ProblemException.noPaper(id));
    var tagged = index.papers().tagged(id).map(EventParser::tagged);
    return new Content(
        paper.title(),
        MarkedText.html(paper.title(), marks(tagged.orElse(null), "TITLE")),
        paper.abstractText().isEmpty()
            ? null
            : MarkedText.html(paper.abstractText(), marks(tagged.orElse(null), "ABSTRACT")),
        NumberFormats.day(LocalDate.parse(paper.published())),
        paper.featured() == null ? null : NumberFormats.day(LocalDate.parse(paper.featured())),
        paper.source(),
        paper.authors().isEmpty() ? null : String.join(", ", paper.authors()),
        paper.categories(),
        paper.link().orElse(null),
        tagged.map(this::topics).orElse(List.of()),
        tagged.map(this::keywords).orElse(List.of()),
        tagged.isPresent(),
        "/api/v1/papers/" + RelativeUrl.encoded(id));
  }

  private List<Mark> marks(TaggedPaperJson tagged, String field) {
    var marks = new ArrayList<Mark>();
    if (tagged == null) {
      return marks;
    }
    for (var mention : tagged.mentions()) {
      if (mention.field().equals(field)) {
        marks.add(new Mark(
            mention.start(), mention.end(), mention.topic(), topics.label(mention.topic()), true));
      }
    }
    for (var mention : tagged.keywords()) {
      if (mention.field().equals(field)) {
        marks.add(new Mark(
            mention.start(),
            mention.end(),
            mention.keyword(),
            topics.label(mention.keyword()),
            false));
      }
    }
    return marks;
  }

  private List<Found> topics(TaggedPaperJson tagged) {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    tagged
        .mentions()
        .forEach(
            it -> words.computeIfAbsent(it.topic(), id -> new LinkedHashSet<>()).add(it.text()));
    return words.entrySet().stream()
        .map(it -> new Found(
            topics.label(it.getKey()),
            RelativeUrl.ofTopic(it.getKey()).toString(),
            it.getValue().stream().map(MatchedWords::of).distinct().collect(joining(", ")),
            why(it.getKey(), it.getValue())))
        .toList();
  }

  /** Whether the words are a name of the topic, or of a narrower one. */
  private String why(String id, Set<String> words) {
    var topic = topics.tree().topic(id);
    if (topic.isEmpty()) {
      return null;
    }
    var narrower = topics.tree().narrower(id).stream()
        .filter(it -> words.stream().anyMatch(word -> isName(it, word)))
        .map(topics::label)
        .toList();
    if (!narrower.isEmpty() && words.stream().noneMatch(it -> isName(id, it))) {
      return "a name of the narrower topic " + String.join(", ", narrower);
    }
    return null;
  }

  private boolean isName(String id, String word) {
    return topics
        .tree()
        .topic(id)
        .map(it -> it.names().anyMatch(name -> name.equalsIgnoreCase(word)))
        .orElse(false);
  }

  private List<Found> keywords(TaggedPaperJson tagged) {
    return tagged.keywords().stream()
        .map(it -> new Found(
            topics.label(it.keyword()),
            RelativeUrl.ofTopic(it.keyword()).toString(),
            MatchedWords.of(it.text()),
            null))
        .toList();
  }
}

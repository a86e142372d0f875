// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.schemas.KeywordMention;
import io.papertrends.schemas.Mention;
import io.papertrends.schemas.Paper;
import io.papertrends.schemas.PaperField;
import io.papertrends.schemas.TaggedPaper;
import io.papertrends.tagging.words.PaperWords;
import io.papertrends.tagging.words.WordForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/**
 * Finds the topics that a paper mentions, and its keywords. Names match as whole words in the forms
 * of {@link WordForm}. A name inside a longer name of another topic counts too (a multimodal large
 * language model is a large language model). A mention of a topic is also a mention of all broader
 * topics. Of overlapping mentions of one topic the first is kept; of several with the same start,
 * the longest. Thread-safe.
 */
public final class Tagger {

  private final String fingerprint;
  private final CompiledVocabulary names;
  private final int minimumMentions;

  private final LongAdder inOtherLanguages = new LongAdder();

  /**
   * Readers that no thread uses at the moment. A thread-local reader would live as long as its
   * thread.
   */
  private final Queue<PaperReader> readers = new ConcurrentLinkedQueue<>();

  /**
   * A tagger for this vocabulary.
   *
   * @throws InvalidVocabularyException if the vocabulary has an error
   */
  public Tagger(Vocabulary vocabulary) {
    vocabulary.check();
    this.names = new CompiledVocabulary(vocabulary);
    this.fingerprint = vocabulary.fingerprint();
    this.minimumMentions = vocabulary.minimumMentions();
  }

  /** The display name of a topic; the id itself if the vocabulary does not have it. */
  public String label(String topic) {
    return names.label(topic);
  }

  /** Whether the vocabulary has the topic, or the keyword as a narrower name of a topic. */
  public boolean isNamed(String subject) {
    return !KeywordId.is(subject) || topicNamed(subject).isPresent();
  }

  /** The id of the topic that has the keyword as a narrower name; empty for other keywords. */
  public Optional<String> topicNamed(String keyword) {
    return names.topicNamed(keyword).map(Topic::id);
  }

  /**
   * Whether each mention of the second subject is also a mention of the first. The second may be a
   * keyword that is a narrower name of the topic; both may be keywords if the first is the family
   * of the second, as "Gemini 2.5" of "Gemini-2.5-Pro".
   */
  public boolean isBroader(String topic, String narrower) {
    return names.isBroader(topic, narrower) || KeywordId.isFamily(topic, narrower);
  }

  /** Fingerprint of the vocabulary: equal for equal vocabularies, on every machine. */
  public String fingerprint() {
    return fingerprint;
  }

  /** Number of papers tagged so far that are not in English, which therefore have no keywords. */
  public long papersInOtherLanguages() {
    return inOtherLanguages.sum();
  }

  /**
   * The paper with its mentions of topics that count, in reading order, title first, and with its
   * keywords if it is in English. Names of topics that lack mentions are no keyphrases either, but
   * narrower names are keywords with every mention.
   */
  public TaggedPaper tag(Paper paper) {
    return read(reader -> {
      var mentions = reader.mentions(paper);
      boolean isEnglish = EnglishText.is(reader.words);
      if (!isEnglish) {
        inOtherLanguages.increment();
      }
      var keywords = isEnglish
          ? reader.keywords.of(reader.reading.acronyms(), mentions, reader.named)
          : List.copyOf(reader.named.values());
      return new TaggedPaper(
          paper.getId(),
          paper.getTitle(),
          paper.getPublished(),
          TopicSupport.enough(mentions, minimumMentions),
          keywords);
    });
  }

  private <T> T read(Function<PaperReader, T> reading) {
    var idle = readers.poll();
    var reader = idle == null ? new PaperReader() : idle;
    var read = reading.apply(reader);
    // A reader that failed may be in an invalid state and is not reused.
    readers.add(reader);
    return read;
  }

  /** The mentions only, to measure their cost. */
  List<Mention> mentions(Paper paper) {
    return read(reader -> reader.mentions(paper));
  }

  /** Explains every occurrence of a name in the texts, in reading order. */
  public List<Explanation> explain(String title, String body) {
    return read(reader -> {
      reader.read(title, body);
      var explanations = new ArrayList<Explanation>();
      for (var field : PaperField.values()) {
        reader.addExplanations(field, explanations);
      }
      return TopicSupport.explain(explanations, minimumMentions);
    });
  }

  /** State for reading papers; used by one thread at a time. */
  private final class PaperReader {

    private final PaperWords words = new PaperWords();
    private final PaperMatcher reading = new PaperMatcher(names, words);
    private final PaperKeywords keywords = new PaperKeywords(words);
    private final OverlapRule places = new OverlapRule(names);

    /** Narrower names that occur in the paper, each with its first place. */
    private final Map<String, KeywordMention> named = new LinkedHashMap<>();

    void read(String title, String body) {
      words.read(title, body);
      reading.read();
    }

    List<Mention> mentions(Paper paper) {
      read(paper.getTitle(), paper.getAbstract$());
      var mentions = new ArrayList<Mention>();
      named.clear();
      for (var field : PaperField.values()) {
        addMentions(field, mentions);
      }
      return mentions;
    }

    private void addMentions(PaperField field, List<Mention> mentions) {
      var finds = reading.finds(field);
      var text = reading.text(field);
      places.keep(reading, field, (find, topic) -> {
        int start = text.givenStart(finds.start(find));
        int end = text.givenEnd(finds.end(find));
        var mention = new Mention(
            names.topic(topic).id(), field, start, end, text.given().substring(start, end));
        mentions.add(mention);
        addName(finds.what(find), topic, mention);
      });
    }

    private void addName(int what, int topic, Mention mention) {
      if (what < 0 || names.name(what).topic() != topic) {
        return;
      }
      var keyword = names.keywordOf(what);
      if (keyword != null && !named.containsKey(keyword)) {
        named.put(
            keyword,
            new KeywordMention(
                keyword,
                mention.getField(),
                mention.getStart(),
                mention.getEnd(),
                mention.getText()));
      }
    }

    void addExplanations(PaperField field, List<Explanation> explanations) {
      var finds = reading.finds(field);
      var text = reading.text(field);
      var topicsOfFind = new ArrayList<List<String>>();
      for (int find = 0; find < finds.size(); find++) {
        topicsOfFind.add(new ArrayList<>());
      }
      places.keep(
          reading,
          field,
          (find, topic) -> topicsOfFind.get(find).add(names.topic(topic).id()));
      for (int find = 0; find < finds.size(); find++) {
        int what = finds.what(find);
        int start = text.givenStart(finds.start(find));
        int end = text.givenEnd(finds.end(find));
        explanations.add(new Explanation(
            field,
            start,
            end,
            text.given().substring(start, end),
            names.topic(reading.topicOf(what)).id(),
            reading.nameOf(what),
            reading.decision(field, find),
            topicsOfFind.get(find)));
      }
    }
  }
}

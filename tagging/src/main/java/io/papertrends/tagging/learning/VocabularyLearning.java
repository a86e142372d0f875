// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.learning;

import io.papertrends.schemas.KeywordMention;
import io.papertrends.schemas.Paper;
import io.papertrends.tagging.Tagger;
import io.papertrends.tagging.Topic;
import io.papertrends.tagging.Vocabulary;
import io.papertrends.tagging.acronyms.Acronym;
import io.papertrends.tagging.acronyms.AcronymCounts;
import io.papertrends.tagging.acronyms.AcronymFinder;
import io.papertrends.tagging.acronyms.EvidenceThreshold;
import io.papertrends.tagging.acronyms.LearnedAcronym;
import io.papertrends.tagging.sketch.CountMinSketch;
import io.papertrends.tagging.sketch.TextHash;
import io.papertrends.tagging.words.NameForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Learns from papers what is missing in the vocabulary: short forms that many papers define as the
 * name of a topic, and keywords of many papers. The results are proposals and are not used by
 * themselves: otherwise past counts would change without an explanation. The order of papers does
 * not matter.
 *
 * <p>Most keywords occur in one or two papers. Their spellings are in a temporary file until this
 * object is closed; memory holds only keywords that may be proposed, which a Count-Min sketch
 * selects. Not thread-safe.
 */
public final class VocabularyLearning implements AutoCloseable {

  /** Maximum number of spellings of long forms, enough for a million papers. */
  private static final int ACRONYM_CAPACITY = 1_000_000;

  /** Columns of the sketch, 4 MiB, enough for the keywords of several million papers. */
  private static final int SKETCH_WIDTH = 1 << 21;

  private final Vocabulary vocabulary;
  private final Tagger tagger;
  private final AcronymCounts acronymCounts = new AcronymCounts(ACRONYM_CAPACITY);
  private final CountMinSketch papersByKeyword = new CountMinSketch(SKETCH_WIDTH);
  private final SpellingFile spellings = new SpellingFile();
  private final RecentDays days = new RecentDays();

  /** Learns what is missing in this vocabulary. */
  public VocabularyLearning(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.tagger = new Tagger(vocabulary);
  }

  /** Reads a paper; each paper must be read once. */
  public void read(Paper paper) {
    var acronyms = new ArrayList<Acronym>(AcronymFinder.find(paper.getTitle()));
    acronyms.addAll(AcronymFinder.find(paper.getAbstract$()));
    acronymCounts.enter(acronyms);
    int day = Math.toIntExact(paper.getPublished().toEpochDay());
    days.add(day);
    for (KeywordMention keyword : tagger.tag(paper).getKeywords()) {
      papersByKeyword.add(TextHash.of(keyword.getKeyword()), 1);
      spellings.add(keyword.getKeyword(), keyword.getText(), day);
    }
  }

  /**
   * The proposals with enough evidence: topics that get or lose a name, by id; then new topics,
   * those with the highest growth first. A short form with several meanings is not proposed, nor
   * one that is already a name of any topic. A narrower name of a topic becomes a topic of its own
   * if it has grown.
   *
   * @param enough evidence that a short form needs; a new topic needs the same number of papers
   */
  public List<TopicProposal> proposals(EvidenceThreshold enough) {
    var topicOfForm = new HashMap<String, Topic>();
    vocabulary
        .topics()
        .forEach(topic -> topic.names().forEach(it -> topicOfForm.put(NameForm.of(it), topic)));
    var learned = acronymCounts.learned(enough).stream()
        .filter(it -> !topicOfForm.containsKey(NameForm.of(it.shortForm())))
        .collect(Collectors.groupingBy(it -> NameForm.of(it.longForm())));
    var known = new TreeMap<String, TopicProposal>();
    learned.forEach((longForm, shortForms) -> {
      var topic = topicOfForm.get(longForm);
      if (topic != null) {
        known.put(topic.id(), withAliases(topic, shortForms, known.get(topic.id())));
      }
    });
    var topics = new ArrayList<NewTopic>();
    var ids = vocabulary.topics().stream().map(Topic::id).collect(Collectors.toSet());
    usages(enough.papers()).forEach((keyword, usage) -> {
      if (usage.papers() < enough.papers()) {
        return;
      }
      var broader = tagger.topicNamed(keyword);
      if (broader.isEmpty()) {
        topics.add(NewTopic.of(usage, learned, days));
      } else if (days.hasGrown(usage, enough.papers())) {
        var narrower = new NarrowerTopic(topic(broader.get()), keyword);
        if (!ids.contains(narrower.topic().id())) {
          topics.add(NewTopic.of(narrower, usage, days));
          known.merge(broader.get(), narrower.rest(), narrower::without);
        }
      }
    });
    return inOrder(known.values(), topics, ids);
  }

  private static List<TopicProposal> inOrder(
      Collection<TopicProposal> known, List<NewTopic> topics, Set<String> idsOfTopics) {
    var ids = new HashSet<>(idsOfTopics);
    topics.sort(Comparator.comparingDouble(NewTopic::growth)
        .reversed()
        .thenComparing(it -> it.proposal().topic().id()));
    var proposals = new ArrayList<>(known);
    topics.stream()
        .map(NewTopic::proposal)
        .filter(it -> ids.add(it.topic().id()))
        .forEach(proposals::add);
    return proposals;
  }

  private Topic topic(String id) {
    return vocabulary.topics().stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Usage of all keywords with at least this number of papers, and possibly of some others. */
  private Map<String, KeywordUsage> usages(int papers) {
    var byKeyword = new TreeMap<String, KeywordUsage>();
    int firstRecent = days.firstRecent();
    spellings.forEach((keyword, spelling, day) -> {
      if (papersByKeyword.atMost(TextHash.of(keyword)) >= papers) {
        byKeyword
            .computeIfAbsent(keyword, it -> new KeywordUsage())
            .add(spelling, day >= firstRecent);
      }
    });
    return byKeyword;
  }

  private static TopicProposal withAliases(
      Topic topic, List<LearnedAcronym> shortForms, TopicProposal alreadyProposed) {
    var base = alreadyProposed == null ? topic : alreadyProposed.topic();
    var evidence = new ArrayList<String>();
    if (alreadyProposed != null) {
      evidence.addAll(alreadyProposed.evidence());
    }
    shortForms.forEach(it -> evidence.add(evidenceOf(it)));
    return new TopicProposal(withAliases(base, shortForms), evidence);
  }

  static Topic withAliases(Topic topic, List<LearnedAcronym> shortForms) {
    var aliases = new ArrayList<>(topic.aliases());
    shortForms.forEach(it -> aliases.add(it.shortForm()));
    return new Topic(
        topic.id(),
        topic.label(),
        aliases,
        topic.broader(),
        topic.onlyWith(),
        topic.notInPassing());
  }

  static String evidenceOf(LearnedAcronym acronym) {
    return String.format(
        Locale.ROOT,
        "%s is defined as \"%s\" in %d papers, as something else in %d",
        acronym.shortForm(),
        acronym.longForm(),
        acronym.papers(),
        acronym.rivals());
  }

  /** Deletes the temporary file. */
  @Override
  public void close() {
    spellings.close();
  }
}

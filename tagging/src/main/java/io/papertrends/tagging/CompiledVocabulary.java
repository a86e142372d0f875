// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.tagging.words.Inflections;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A vocabulary prepared for matching. Topics are numbered in the order of their ids, names in the
 * order of the vocabulary. A term is a sequence of words that is a name, a context that names
 * require, or both. Immutable after construction.
 */
final class CompiledVocabulary {

  private static final int[] NONE = {};

  private final List<Topic> topics;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[][] withBroader;
  private final List<TopicName> names = new ArrayList<>();
  private final Symbols symbols = new Symbols();
  private final NameTrie trie = new NameTrie();
  private final List<int[]> namesOfTerm = new ArrayList<>();

  /** The terms that each name accepts as its context; null for a name that needs no context. */
  private final List<BitSet> wantedByName = new ArrayList<>();

  private final BitSet contexts = new BitSet();

  /** The keyword of each name; null for a name that means the topic itself. */
  private final List<String> keywordsOfNames = new ArrayList<>();

  private final Map<String, Integer> topicsOfKeywords = new HashMap<>();

  /** Compiles a valid vocabulary. */
  CompiledVocabulary(Vocabulary vocabulary) {
    topics =
        vocabulary.topics().stream().sorted(Comparator.comparing(Topic::id)).toList();
    topics.forEach(topic -> numbers.put(topic.id(), numbers.size()));
    withBroader = new int[topics.size()][];
    for (var topic : topics) {
      withBroader[numbers.get(topic.id())] = withBroader(topic);
    }
    vocabulary.topics().forEach(this::addNames);
  }

  private int[] withBroader(Topic topic) {
    var found = new LinkedHashSet<Integer>();
    collect(topic, found);
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private void collect(Topic topic, Set<Integer> found) {
    if (found.add(numbers.get(topic.id()))) {
      topic.broader().forEach(id -> collect(topics.get(numbers.get(id)), found));
    }
  }

  private void addNames(Topic topic) {
    var contexts = new HashMap<Integer, List<String>>();
    topic
        .onlyWith()
        .forEach((name, phrases) -> terms(name).forEach(term -> contexts.put(term, phrases)));
    var passing = new HashSet<Integer>();
    topic.notInPassing().forEach(name -> passing.addAll(terms(name)));
    var keywords = topic.narrowerNames();
    keywords.values().forEach(it -> topicsOfKeywords.putIfAbsent(it, numbers.get(topic.id())));
    topic.names().forEach(text -> {
      var terms = terms(text);
      var phrases = terms.stream()
          .filter(contexts::containsKey)
          .findFirst()
          .map(contexts::get)
          .orElse(null);
      int number = names.size();
      names.add(new TopicName(
          numbers.get(topic.id()),
          text,
          phrases != null,
          terms.stream().anyMatch(passing::contains),
          ShortForms.isKnown(text, topic)));
      terms.forEach(term -> append(namesOfTerm, term, number));
      keywordsOfNames.add(keywords.get(text));
      wantedByName.add(phrases == null ? null : wanted(phrases));
    });
  }

  private BitSet wanted(List<String> phrases) {
    var wanted = new BitSet();
    phrases.stream()
        .flatMap(phrase -> Inflections.of(phrase).stream())
        .flatMap(phrase -> terms(phrase).stream())
        .forEach(wanted::set);
    contexts.or(wanted);
    return wanted;
  }

  private Set<Integer> terms(String text) {
    var terms = new TreeSet<Integer>();
    symbols.waysToWrite(text).forEach(way -> terms.add(trie.add(way)));
    return terms;
  }

  private static void append(List<int[]> numbersOfTerm, int term, int number) {
    while (numbersOfTerm.size() <= term) {
      numbersOfTerm.add(NONE);
    }
    int[] before = numbersOfTerm.get(term);
    for (int there : before) {
      if (there == number) {
        return;
      }
    }
    int[] after = Arrays.copyOf(before, before.length + 1);
    after[before.length] = number;
    numbersOfTerm.set(term, after);
  }

  Symbols symbols() {
    return symbols;
  }

  NameTrie trie() {
    return trie;
  }

  int topics() {
    return topics.size();
  }

  Topic topic(int number) {
    return topics.get(number);
  }

  String label(String id) {
    var number = numbers.get(id);
    return number == null ? id : topics.get(number).label();
  }

  boolean isBroader(String id, String narrower) {
    var broaderNumber = numbers.get(id);
    var number = numbers.get(narrower);
    if (number == null) {
      var named = topicsOfKeywords.get(narrower);
      return named != null
          && (topics.get(named).id().equals(id)
              || isBroader(id, topics.get(named).id()));
    }
    if (broaderNumber == null) {
      return false;
    }
    for (int topic : withBroader[number]) {
      if (topic == broaderNumber) {
        return true;
      }
    }
    return false;
  }

  /** The topic that has the keyword as a narrower name, if any. */
  Optional<Topic> topicNamed(String keyword) {
    return Optional.ofNullable(topicsOfKeywords.get(keyword)).map(topics::get);
  }

  /** The keyword of the name with this number; null if the name means the topic itself. */
  String keywordOf(int name) {
    return keywordsOfNames.get(name);
  }

  /** The topic itself, then all broader ones. */
  int[] withBroader(int topic) {
    return withBroader[topic];
  }

  TopicName name(int number) {
    return names.get(number);
  }

  int[] namesOf(int term) {
    return term < namesOfTerm.size() ? namesOfTerm.get(term) : NONE;
  }

  /** Whether the term is a context of any name. */
  boolean isContext(int term) {
    return contexts.get(term);
  }

  boolean wants(int name, int term) {
    return wantedByName.get(name).get(term);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of all topics as a trie over word forms: one step a word, one walk a place in a text.
 */
final class NameTrie {

  private final Map<String, NameTrie> byAcronym = new HashMap<>(0);
  private final Map<String, NameTrie> byWord = new HashMap<>(0);
  private String topic;

  /** A trie of every name of the vocabulary; two topics with one name are refused. */
  static NameTrie of(Vocabulary vocabulary) {
    var root = new NameTrie();
    for (var topic : vocabulary.topics()) {
      topic.names().forEach(name -> root.add(name, topic.id()));
    }
    return root;
  }

  private void add(String name, String id) {
    List<Token> words = Tokens.of(name);
    if (words.isEmpty()) {
      throw new InvalidVocabularyException(
          "topic " + id + " has the name \"" + name + "\", which has no letter or digit");
    }
    var node = this;
    for (var word : words) {
      node = WordForm.isAcronym(word.text())
          ? child(node.byAcronym, WordForm.ofAcronym(word.text()))
          : child(node.byWord, WordForm.of(word.text()));
    }
    if (node.topic != null && !node.topic.equals(id)) {
      throw new InvalidVocabularyException(
          "topics " + node.topic + " and " + id + " share the name \"" + name + "\"");
    }
    node.topic = id;
  }

  private static NameTrie child(Map<String, NameTrie> children, String form) {
    return children.computeIfAbsent(form, it -> new NameTrie());
  }

  /** Where a word of this acronym form leads, or null. */
  NameTrie afterAcronym(String form) {
    return byAcronym.get(form);
  }

  /** Where a word of this form leads, or null. */
  NameTrie afterWord(String form) {
    return byWord.get(form);
  }

  /** The topic that is named by the way to this node, or null. */
  String topic() {
    return topic;
  }
}

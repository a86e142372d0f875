// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

import io.papertrends.schemas.Mention;
import io.papertrends.schemas.Paper;
import io.papertrends.schemas.PaperField;
import io.papertrends.schemas.TaggedPaper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/**
 * Finds the topics that a paper mentions. Names match as whole words in the forms of
 * {@link WordForm}. Every place counts, also inside a longer name of another topic (a multimodal
 * large language model is a large language model); of overlapping names of one topic the first, and
 * of those the longest, is kept. Thread-safe.
 */
public final class Tagger {

  private static final Comparator<Mention> IN_READING_ORDER = Comparator.comparing(
          Mention::getStart)
      .thenComparing(Mention::getEnd)
      .thenComparing(Mention::getTopic);

  private final NameTrie names;

  /**
   * A tagger for this vocabulary.
   *
   * @throws InvalidVocabularyException if two topics share a name
   */
  public Tagger(Vocabulary vocabulary) {
    this.names = NameTrie.of(vocabulary);
  }

  /** The paper with all its mentions, title first, in reading order. */
  public TaggedPaper tag(Paper paper) {
    var mentions = new ArrayList<>(mentions(PaperField.TITLE, paper.getTitle()));
    mentions.addAll(mentions(PaperField.ABSTRACT, paper.getAbstract$()));
    return new TaggedPaper(paper.getId(), paper.getTitle(), paper.getPublished(), mentions);
  }

  private List<Mention> mentions(PaperField field, String text) {
    return new Reading(field, text).mentions();
  }

  /** One text being read. */
  private final class Reading {

    private final PaperField field;
    private final String text;
    private final List<Token> words;
    private final String[] wordForms;
    private final String[] acronymForms;
    private final List<Mention> mentions = new ArrayList<>();
    private final HashMap<String, Integer> lastWordOf = new HashMap<>();
    private final HashMap<String, Integer> foundHere = new HashMap<>();

    Reading(PaperField field, String text) {
      this.field = field;
      this.text = text;
      this.words = Tokens.of(text);
      this.wordForms = new String[words.size()];
      this.acronymForms = new String[words.size()];
      for (int i = 0; i < wordForms.length; i++) {
        var word = words.get(i).text();
        wordForms[i] = WordForm.of(word);
        acronymForms[i] = WordForm.ofAcronym(word);
      }
    }

    List<Mention> mentions() {
      for (int first = 0; first < wordForms.length; first++) {
        foundHere.clear();
        walk(names, first);
        for (var found : foundHere.entrySet()) {
          add(found.getKey(), first, found.getValue());
        }
      }
      mentions.sort(IN_READING_ORDER);
      return mentions;
    }

    private void walk(NameTrie node, int next) {
      if (node == null) {
        return;
      }
      if (node.topic() != null) {
        foundHere.merge(node.topic(), next - 1, Math::max);
      }
      if (next < wordForms.length) {
        walk(node.afterAcronym(acronymForms[next]), next + 1);
        walk(node.afterWord(wordForms[next]), next + 1);
      }
    }

    private void add(String topic, int first, int last) {
      if (lastWordOf.getOrDefault(topic, -1) >= first) {
        return;
      }
      lastWordOf.put(topic, last);
      int start = words.get(first).start();
      int end = words.get(last).end();
      mentions.add(new Mention(topic, field, start, end, text.substring(start, end)));
    }
  }
}

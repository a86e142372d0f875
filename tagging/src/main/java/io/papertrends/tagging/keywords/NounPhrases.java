// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import io.papertrends.schemas.PaperField;
import io.papertrends.tagging.words.PaperWords;
import io.papertrends.tagging.words.WordSeparator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The noun phrases of a paper: longest sequences of adjectives and nouns that end in a noun, and
 * their parts that end in a noun. The pattern is from Hulth ("Improved automatic keyword extraction
 * given more linguistic knowledge", EMNLP 2003) and of most work since. Not thread-safe.
 */
final class NounPhrases {

  private static final int LONGEST = 6;

  private final GrammarWords title;
  private final GrammarWords body;
  private final Grammar grammarOfTitle;
  private final Grammar grammarOfBody;
  private final List<KeyphraseCandidate> candidates = new ArrayList<>();
  private final LongIndex phrases = new LongIndex();
  private final LongIndex words = new LongIndex();
  private int[] wordCounts = new int[128];
  private int wordsBefore;

  /** For papers that are read one after another into this object. */
  NounPhrases(PaperWords paper, LexemeCache memo) {
    title = new GrammarWords(paper.of(PaperField.TITLE), memo);
    body = new GrammarWords(paper.of(PaperField.ABSTRACT), memo);
    grammarOfTitle = new Grammar(title);
    grammarOfBody = new Grammar(body);
  }

  /** Reads the current paper. */
  void read() {
    candidates.clear();
    phrases.clear();
    words.clear();
    Arrays.fill(wordCounts, 0);
    wordsBefore = 0;
    read(PaperField.TITLE, title, grammarOfTitle);
    read(PaperField.ABSTRACT, body, grammarOfBody);
  }

  /** All candidates in order of appearance. */
  List<KeyphraseCandidate> candidates() {
    return candidates;
  }

  /** How often the word occurs in phrases. */
  int count(Lexeme word) {
    return wordCounts[words.of(word.hash())];
  }

  private void read(PaperField field, GrammarWords read, Grammar grammar) {
    read.read();
    grammar.read();
    for (int at = 0; at < read.size(); ) {
      int end = endOfRun(read, grammar, at);
      if (end > at) {
        readRun(field, read, grammar, at, end);
      }
      at = Math.max(end, at + 1);
    }
    wordsBefore += read.size();
  }

  private static int endOfRun(GrammarWords read, Grammar grammar, int start) {
    int end = start;
    while (end < read.size()
        && grammar.of(end).inPhrase()
        && (end == start || !read.isApart(end))) {
      end++;
    }
    return end;
  }

  private void readRun(
      PaperField field, GrammarWords read, Grammar grammar, int start, int endOfRun) {
    for (int at = start; at < endOfRun; at++) {
      count(read.lexeme(at).hash());
    }
    int end = endOfRun;
    while (end > start && grammar.of(end - 1) != WordClass.NOUN) {
      end--;
    }
    for (int first = start; first < end; first++) {
      long hash = 0;
      boolean named = false;
      for (int last = first; last < Math.min(end, first + LONGEST); last++) {
        hash = read.lexeme(last).appendedTo(hash);
        named |= read.isCapital(last) && read.before(last) != WordSeparator.SENTENCE;
        if (grammar.of(last) == WordClass.NOUN && canBePhrase(read, first, last)) {
          var candidate = candidate(hash, field, read, first, last);
          candidate.alone += first == start && last == end - 1 ? 1 : 0;
          candidate.named |= field == PaperField.ABSTRACT && named;
        }
      }
    }
  }

  private void count(long word) {
    int number = words.of(word);
    if (number == wordCounts.length) {
      wordCounts = Arrays.copyOf(wordCounts, 2 * number);
    }
    wordCounts[number]++;
  }

  private KeyphraseCandidate candidate(
      long hash, PaperField field, GrammarWords read, int first, int last) {
    int number = phrases.of(hash);
    if (number == candidates.size()) {
      candidates.add(new KeyphraseCandidate(field, read, first, last, wordsBefore + first));
    }
    return candidates.get(number);
  }

  /**
   * Whether these words can be a candidate: not a single letter, and not only words such as
   * "result".
   */
  private static boolean canBePhrase(GrammarWords read, int first, int last) {
    var start = read.lexeme(first);
    var head = read.lexeme(last);
    return start.length() > 1 && head.length() > 1 && !(first == last && head.vague());
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

import io.papertrends.schemas.PaperField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The noun phrases of a paper: longest runs of adjectives and nouns that end in a noun, and the
 * parts of them that do. The pattern is that of Hulth ("Improved automatic keyword extraction given
 * more linguistic knowledge", EMNLP 2003) and of most work since.
 */
final class Phrases {

  private static final int LONGEST = 6;

  private final List<Candidate> candidates = new ArrayList<>();
  private final LongNumbers phrases = new LongNumbers();
  private final LongNumbers words = new LongNumbers();
  private int[] wordCounts = new int[128];
  private int wordsBefore;

  private Phrases() {}

  static Phrases of(String title, String text) {
    var phrases = new Phrases();
    phrases.read(PaperField.TITLE, title);
    phrases.read(PaperField.ABSTRACT, text);
    return phrases;
  }

  /** In order of appearance. */
  List<Candidate> candidates() {
    return candidates;
  }

  /** How often the word is in a phrase. */
  int count(Lexeme word) {
    return wordCounts[words.of(word.hash())];
  }

  private void read(PaperField field, String text) {
    var read = Words.of(text);
    var classes = Grammar.classesOf(read);
    for (int at = 0; at < classes.length; ) {
      int end = endOfRun(read, classes, at);
      if (end > at) {
        readRun(field, read, classes, at, end);
      }
      at = Math.max(end, at + 1);
    }
    wordsBefore += read.size();
  }

  private static int endOfRun(List<Word> read, WordClass[] classes, int start) {
    int end = start;
    while (end < classes.length
        && classes[end].inPhrase()
        && (end == start || !read.get(end).before().breaks())) {
      end++;
    }
    return end;
  }

  private void readRun(
      PaperField field, List<Word> read, WordClass[] classes, int start, int endOfRun) {
    for (int at = start; at < endOfRun; at++) {
      count(read.get(at).lexeme().hash());
    }
    int end = endOfRun;
    while (end > start && classes[end - 1] != WordClass.NOUN) {
      end--;
    }
    for (int first = start; first < end; first++) {
      long hash = 0;
      for (int last = first; last < Math.min(end, first + LONGEST); last++) {
        hash = read.get(last).lexeme().appendedTo(hash);
        if (classes[last] == WordClass.NOUN && canBePhrase(read, first, last)) {
          var candidate = candidate(hash, field, read, first, last);
          candidate.alone += first == start && last == end - 1 ? 1 : 0;
          candidate.named |= field == PaperField.ABSTRACT && isNamed(read, first, last);
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

  private Candidate candidate(long hash, PaperField field, List<Word> read, int first, int last) {
    int number = phrases.of(hash);
    if (number == candidates.size()) {
      candidates.add(new Candidate(hash, field, read, first, last, wordsBefore + first));
    }
    return candidates.get(number);
  }

  /** A letter is a symbol, and "result" alone is not a subject. */
  private static boolean canBePhrase(List<Word> read, int first, int last) {
    var start = read.get(first).lexeme();
    var head = read.get(last).lexeme();
    return start.length() > 1 && head.length() > 1 && !(first == last && head.vague());
  }

  private static boolean isNamed(List<Word> read, int first, int last) {
    for (int at = first; at <= last; at++) {
      var word = read.get(at);
      if (word.capital() && word.before() != Gap.SENTENCE) {
        return true;
      }
    }
    return false;
  }
}

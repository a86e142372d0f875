// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.tagging.words.TextWords;
import io.papertrends.tagging.words.WordNumbers;

/**
 * Finds the terms of a vocabulary in texts, without deciding what they mean: it walks through the
 * trie from each word. A word matches as an ordinary word, as an acronym, or joined to the next
 * words by hyphens. A term does not extend over a comma or full stop unless it has one itself:
 * "adaptive control, systems" is no match for "control systems". Not thread-safe.
 */
final class NameFinder {

  /** Receives matches. */
  interface Finding {

    /** A term from one word to another, both inclusive, in the order of first words. */
    void found(int term, int first, int last);
  }

  private final NameTrie trie;
  private final SymbolCache memo;
  private TextWords words;
  private Finding finding;
  private int first;

  /** Symbols of each word, of two words that are joined by a hyphen, and of three. */
  private long[] ones = new long[512];

  private boolean[] joints = new boolean[512];
  private long[] twos = new long[512];
  private long[] threes = new long[512];

  /** For texts whose words have these numbers. */
  NameFinder(CompiledVocabulary names, WordNumbers numbers) {
    this.trie = names.trie();
    this.memo = new SymbolCache(names.symbols(), numbers);
  }

  void find(TextWords text, Finding sink) {
    words = text;
    finding = sink;
    look();
    for (first = 0; first < words.size(); first++) {
      goOn(NameTrie.ROOT, first);
    }
  }

  private void look() {
    memo.keepUp();
    if (ones.length < words.size()) {
      ones = new long[2 * words.size()];
      joints = new boolean[2 * words.size()];
      twos = new long[2 * words.size()];
      threes = new long[2 * words.size()];
    }
    for (int word = 0; word < words.size(); word++) {
      ones[word] = memo.of(words, word);
      joints[word] = words.isJoint(word);
      if (joints[word]) {
        join(word);
      }
    }
  }

  private void join(int word) {
    int two = memo.joined(words.number(word), words.number(word + 1));
    twos[word] = memo.of(two, words, word, word + 1);
    threes[word] = SymbolCache.NOTHING;
    if (words.isJoint(word + 1)) {
      int three = memo.joined(two, words.number(word + 2));
      threes[word] = memo.of(three, words, word, word + 2);
    }
  }

  private void goOn(int node, int next) {
    step(node, ones[next], next + 1);
    if (joints[next]) {
      step(node, twos[next], next + 2);
      step(node, threes[next], next + 3);
    }
  }

  private void step(int node, long word, int next) {
    if (word != SymbolCache.NOTHING) {
      step(node, SymbolCache.word(word), next);
      step(node, SymbolCache.acronym(word), next);
    }
  }

  private void step(int node, int symbol, int next) {
    int target = symbol == Symbols.NONE ? NameTrie.NONE : trie.next(node, symbol);
    if (target == NameTrie.NONE) {
      return;
    }
    int term = trie.term(target);
    if (term != NameTrie.NONE) {
      finding.found(term, first, next - 1);
    }
    if (next < words.size() && trie.goesOn(target)) {
      int from = words.before(next).endsName() ? trie.next(target, Symbols.END) : target;
      if (from != NameTrie.NONE) {
        goOn(from, next);
      }
    }
  }
}

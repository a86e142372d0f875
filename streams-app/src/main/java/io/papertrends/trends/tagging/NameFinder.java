// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

import io.papertrends.trends.tagging.markup.PlainText;

/**
 * Finds the terms of a vocabulary in texts, whatever they mean there: from each word on, one walk
 * through the trie. A word may go on as an ordinary word, as an acronym, or with those that hyphens
 * join to it. Not thread-safe.
 */
final class NameFinder {

  /** Takes what is found. */
  interface Finding {

    /** A term from one word to another, in the order of first words. */
    void found(int term, int first, int last);
  }

  /** More words that hyphens join are not tried as one. */
  private static final int MOST_JOINED = 3;

  private final NameTrie trie;
  private final SymbolMemo memo;
  private final TokenSpans words = new TokenSpans();
  private int[] numbers = new int[512];
  private long[] symbols = new long[512];
  private int first;

  /** With a memo of its own. */
  NameFinder(TopicNames names) {
    this.trie = names.trie();
    this.memo = new SymbolMemo(names.symbols());
  }

  /** With the memo of another, to be used in turn with it. */
  NameFinder(NameFinder other) {
    this.trie = other.trie;
    this.memo = other.memo;
  }

  /** The words of the text that was read last. */
  TokenSpans words() {
    return words;
  }

  void read(PlainText text, Finding finding) {
    words.read(text);
    look();
    for (first = 0; first < words.size(); first++) {
      if (symbols[first] != SymbolMemo.NOTHING || words.isJoint(first)) {
        goOn(NameTrie.ROOT, first, finding);
      }
    }
  }

  private void look() {
    if (memo.isFull()) {
      memo.clear();
    }
    if (symbols.length < words.size()) {
      symbols = new long[2 * words.size()];
      numbers = new int[2 * words.size()];
    }
    for (int i = 0; i < words.size(); i++) {
      numbers[i] = memo.number(words, i);
      symbols[i] = memo.of(numbers[i], words, i, i);
    }
  }

  private void goOn(int node, int next, Finding finding) {
    step(node, symbols[next], next + 1, finding);
    int number = numbers[next];
    for (int last = next + 1; last - next < MOST_JOINED && words.isJoint(last - 1); last++) {
      number = memo.joinedNumber(last - next, number, numbers[last]);
      step(node, memo.of(number, words, next, last), last + 1, finding);
    }
  }

  private void step(int node, long word, int next, Finding finding) {
    if (word != SymbolMemo.NOTHING) {
      step(node, SymbolMemo.word(word), next, finding);
      step(node, SymbolMemo.acronym(word), next, finding);
    }
  }

  private void step(int node, int symbol, int next, Finding finding) {
    int target = symbol == Symbols.NONE ? NameTrie.NONE : trie.next(node, symbol);
    if (target == NameTrie.NONE) {
      return;
    }
    int term = trie.term(target);
    if (term != NameTrie.NONE) {
      finding.found(term, first, next - 1);
    }
    if (next < words.size() && trie.goesOn(target)) {
      goOn(target, next, finding);
    }
  }
}

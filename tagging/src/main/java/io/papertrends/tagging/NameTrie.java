// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import java.util.Arrays;

/**
 * A trie of sequences of symbols in flat arrays, with one look-up per symbol. Nodes and terms are
 * numbered; the root is node 0.
 */
final class NameTrie {

  static final int ROOT = 0;
  static final int NONE = -1;

  /** Next node for each symbol at the root, where most steps of a text begin and end. */
  private int[] afterRoot = new int[1_024];

  /** Hash table with open addressing: node and symbol to the next node; a free slot has no node. */
  private long[] steps = new long[1_024];

  private int[] targets = new int[1_024];
  private int[] terms = new int[1_024];

  /**
   * For each node a bit set of the symbols that have a next node, by their lowest bits. It rejects
   * most words without a search in the table.
   */
  private long[] goingOn = new long[1_024];

  private int nodes = 1;
  private int stepCount;
  private int termCount;

  NameTrie() {
    Arrays.fill(afterRoot, NONE);
    Arrays.fill(terms, NONE);
  }

  /** The term of a sequence; a new sequence gets the next number. */
  int add(int[] symbols) {
    int node = ROOT;
    for (int symbol : symbols) {
      int next = next(node, symbol);
      node = next == NONE ? addStep(node, symbol) : next;
    }
    if (terms[node] == NONE) {
      terms[node] = termCount++;
    }
    return terms[node];
  }

  /** The next node for the symbol, or NONE. */
  int next(int node, int symbol) {
    if (node == ROOT) {
      return symbol < afterRoot.length ? afterRoot[symbol] : NONE;
    }
    if ((goingOn[node] >>> symbol & 1) == 0) {
      return NONE;
    }
    long step = step(node, symbol);
    int mask = steps.length - 1;
    for (int i = spread(step) & mask; steps[i] != 0; i = i + 1 & mask) {
      if (steps[i] == step) {
        return targets[i];
      }
    }
    return NONE;
  }

  /** The term that ends at this node, or NONE. */
  int term(int node) {
    return terms[node];
  }

  /** Whether the node has any next node. */
  boolean goesOn(int node) {
    return goingOn[node] != 0;
  }

  int terms() {
    return termCount;
  }

  private int addStep(int node, int symbol) {
    int target = nodes++;
    if (target == terms.length) {
      terms = Arrays.copyOf(terms, 2 * target);
      Arrays.fill(terms, target, terms.length, NONE);
      goingOn = Arrays.copyOf(goingOn, 2 * target);
    }
    goingOn[node] |= 1L << symbol;
    if (node != ROOT) {
      addStep(step(node, symbol), target, ++stepCount);
      return target;
    }
    if (symbol >= afterRoot.length) {
      int before = afterRoot.length;
      afterRoot = Arrays.copyOf(afterRoot, Math.max(symbol + 1, 2 * before));
      Arrays.fill(afterRoot, before, afterRoot.length, NONE);
    }
    afterRoot[symbol] = target;
    return target;
  }

  private void addStep(long step, int target, int count) {
    if (2 * count > steps.length) {
      long[] oldSteps = steps;
      int[] oldTargets = targets;
      steps = new long[2 * oldSteps.length];
      targets = new int[2 * oldSteps.length];
      for (int i = 0; i < oldSteps.length; i++) {
        if (oldSteps[i] != 0) {
          put(oldSteps[i], oldTargets[i]);
        }
      }
    }
    put(step, target);
  }

  private void put(long step, int target) {
    int mask = steps.length - 1;
    int i = spread(step) & mask;
    while (steps[i] != 0) {
      i = i + 1 & mask;
    }
    steps[i] = step;
    targets[i] = target;
  }

  /** Never 0, because no step from the root is in the table. */
  private static long step(int node, int symbol) {
    return (long) node << 32 | symbol;
  }

  private static int spread(long step) {
    long mixed = step * 0x9E37_79B9_7F4A_7C15L;
    return (int) (mixed >>> 32);
  }
}

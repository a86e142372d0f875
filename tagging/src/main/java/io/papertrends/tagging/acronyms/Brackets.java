// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

import java.util.ArrayList;
import java.util.List;

/** Finds round and square brackets of a text, nested or not. */
final class Brackets {

  private static final String KINDS = "()[]";
  private static final int DEEPEST = 32;

  /** Maximum length of a bracket in characters; longer brackets are remarks. */
  private static final int LONGEST = 250;

  private Brackets() {}

  /**
   * The content of each bracket that has text before it; inner brackets before outer ones. A
   * bracket that is not closed is ignored.
   */
  static List<Span> in(String text) {
    var contents = new ArrayList<Span>();
    int[] open = new int[DEEPEST];
    int depth = 0;
    int[] next = {-1, -1, -1, -1};
    for (int i = advance(text, next, -1); i < text.length(); i = advance(text, next, i)) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        if (depth < DEEPEST) {
          open[depth++] = i;
        }
        continue;
      }
      int partner = depth - 1;
      while (partner >= 0 && text.charAt(open[partner]) != opening(c)) {
        partner--;
      }
      if (partner < 0) {
        continue;
      }
      depth = partner;
      if (open[partner] > 0 && i - open[partner] <= LONGEST) {
        contents.add(new Span(open[partner] + 1, i));
      }
    }
    return contents;
  }

  /**
   * The position of the next bracket of any kind. Searching for one character at a time is fastest.
   */
  private static int advance(String text, int[] next, int after) {
    int nearest = text.length();
    for (int kind = 0; kind < next.length; kind++) {
      if (next[kind] <= after) {
        int found = text.indexOf(KINDS.charAt(kind), after + 1);
        next[kind] = found < 0 ? text.length() : found;
      }
      nearest = Math.min(nearest, next[kind]);
    }
    return nearest;
  }

  private static char opening(char closing) {
    return closing == ')' ? '(' : '[';
  }

  /** Whether every bracket in the span is opened and closed within it. */
  static boolean areBalanced(String text, Span span) {
    int round = 0;
    int square = 0;
    for (int i = span.start(); i < span.end(); i++) {
      switch (text.charAt(i)) {
        case '(' -> round++;
        case ')' -> round--;
        case '[' -> square++;
        case ']' -> square--;
        default -> {
          continue;
        }
      }
      if (round < 0 || square < 0) {
        return false;
      }
    }
    return round == 0 && square == 0;
  }
}

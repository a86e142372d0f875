// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the cheapest alignments of the letters of a short form with the words beside it, in order.
 * A letter at the start of a word or word part costs nothing; other positions cost more the further
 * inside they are, and each word without a letter costs too. There is one alignment for each
 * position of the first letter.
 *
 * <p>Costs are in hundredths of the cost of a skipped word.
 */
final class Alignment {

  /** Cost of a letter directly after the previous one, as "ng" in "Ang" for angiotensin. */
  private static final int NEXT_LETTER = 20;

  /** Cost of a letter later in the same part, as "S" and "O" in "dimethylsulphoxide". */
  private static final int INSIDE = 50;

  /** Cost of a letter inside a part whose first letter is not used. */
  private static final int ORPHAN = 130;

  /** Cost if the first letter starts a later part of its word: "2,3-diaminonaphthalene (DAN)". */
  private static final int FIRST_IN_LATER_PART = 20;

  /**
   * Percentage of the cost for lower-case letters of a mixed short form, which often come from
   * inside words, as in "MaxEnt".
   */
  private static final int PERCENT_IF_LOWER = 60;

  private final WordParts words;
  private final String letters;
  private final char[] folded;
  private final boolean mixed;

  private Alignment(WordParts words, String letters) {
    this.words = words;
    this.letters = letters;
    this.folded = letters.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = LetterComparison.fold(folded[i]);
    }
    this.mixed = LetterComparison.hasUpperCase(letters);
  }

  /**
   * One alignment.
   *
   * @param first position of the first letter, from the start of the words
   * @param last position of the last letter
   * @param cost total cost of all letters
   */
  record Way(int first, int last, int cost) {}

  /** All alignments up to this cost, cheapest first; of equal cost, shortest first. */
  static List<Way> of(WordParts words, String letters, int atMost) {
    var alignment = new Alignment(words, letters);
    var ways = alignment.endings(atMost);
    for (int i = letters.length() - 2; i >= 0 && !ways.isEmpty(); i--) {
      ways = alignment.precededBy(i, ways, atMost);
    }
    ways.removeIf(way -> way.cost() > atMost);
    ways.sort(
        Comparator.comparingInt(Way::cost).thenComparing(Way::first, Comparator.reverseOrder()));
    return ways;
  }

  private List<Way> endings(int atMost) {
    int index = letters.length() - 1;
    var ways = new ArrayList<Way>();
    for (int at = words.folded.length - 1; at >= 0; at--) {
      if (words.part[at] < 0) {
        continue;
      }
      int cost = words.leavingOutAfter(words.part[at]);
      if (cost > atMost) {
        break;
      }
      if (matches(index, at)) {
        ways.add(new Way(at, at, cost + costOfFirst(index, at)));
      }
    }
    return ways;
  }

  private List<Way> precededBy(int index, List<Way> ways, int atMost) {
    var longer = new ArrayList<Way>();
    for (int at = ways.get(0).first() - 1; at >= 0; at--) {
      if (!matches(index, at)) {
        continue;
      }
      Way best = null;
      int cost = atMost + 1;
      for (var way : ways) {
        if (way.first() <= at) {
          break;
        }
        int with = way.cost() + step(at, way.first(), index + 1);
        if (with < cost) {
          best = way;
          cost = with;
        }
      }
      if (best != null) {
        longer.add(new Way(at, best.last(), cost + costOfFirst(index, at)));
      }
    }
    return longer;
  }

  private boolean matches(int index, int at) {
    char letter = folded[index];
    char there = words.folded[at];
    boolean same = there == letter
        || there == LetterComparison.latin(letter)
        || (Character.isDigit(letter)
            && words.isPartStart(at)
            && SpokenDigits.isSaidAt(letter, words.text, words.start + at, words.end));
    return same && words.part[at] >= 0 && (index > 0 || mayBeFirst(at));
  }

  /**
   * Whether the first letter may be here: at the start of a part, except in "explainable (XAI)" and
   * "oestrogen receptor (ER)".
   */
  private boolean mayBeFirst(int at) {
    return words.isPartStart(at) || isAfterSilentStart(at);
  }

  private boolean isAfterSilentStart(int at) {
    if (at == 0 || !words.isWordStart(at - 1)) {
      return false;
    }
    char before = words.folded[at - 1];
    return (before == 'e' && words.folded[at] == 'x') || (before == 'o' && words.folded[at] == 'e');
  }

  /** Cost of the first letter; long forms rarely begin with a function word such as "of". */
  private int costOfFirst(int index, int at) {
    if (index > 0 || isAfterSilentStart(at)) {
      return 0;
    }
    if (!words.isWordStart(at)) {
      return FIRST_IN_LATER_PART;
    }
    return words.isSmall(words.part[at]) ? WordParts.WORD : 0;
  }

  /** Cost of a letter at the second position after one at the first. */
  private int step(int at, int next, int index) {
    int cost;
    if (words.part[at] == words.part[next]) {
      cost = next == at + 1 ? NEXT_LETTER : INSIDE;
    } else {
      int between = words.leavingOutBetween(words.part[at], words.part[next]);
      if (words.isPartStart(next)) {
        return between;
      }
      cost = ORPHAN + between;
    }
    return mixed && Character.isLowerCase(letters.charAt(index))
        ? cost * PERCENT_IF_LOWER / 100
        : cost;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The cheapest ways to find the letters of a short form, in order, in the words beside it. A letter
 * that starts a word or a part of one is free; the farther from that, the more it costs, and so
 * does every word that no letter stands for. There is one way for each place of the first letter.
 *
 * <p>Costs are in hundredths of what a word costs that is left out.
 */
final class Alignment {

  /** The letter follows the one before it directly, as the "ng" of "Ang" for angiotensin. */
  private static final int NEXT_LETTER = 20;

  /** The letter is farther on in the same part, as the "S" and "O" of "dimethylsulphoxide". */
  private static final int INSIDE = 50;

  /** The letter is inside a part whose start stands for nothing. */
  private static final int ORPHAN = 130;

  /** The first letter starts a later part of its word: "2,3-diaminonaphthalene (DAN)". */
  private static final int FIRST_IN_LATER_PART = 20;

  /** Lower-case letters of a mixed short form tend to come from inside, as in "MaxEnt". */
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
   * One way.
   *
   * @param first where the first letter is, counted from the start of the words
   * @param last where the last letter is
   * @param cost of all its letters
   */
  record Way(int first, int last, int cost) {}

  /** All ways that cost at most so much, the cheapest first, of equal ones the shortest first. */
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

  /** The first letter starts a part, but for "explainable (XAI)" and "oestrogen receptor (ER)". */
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

  /** A long form does not like to begin with a function word: there is "of", but no "of ...". */
  private int costOfFirst(int index, int at) {
    if (index > 0 || isAfterSilentStart(at)) {
      return 0;
    }
    if (!words.isWordStart(at)) {
      return FIRST_IN_LATER_PART;
    }
    return words.isSmall(words.part[at]) ? WordParts.WORD : 0;
  }

  /** What the letter at the second place costs, after the one at the first. */
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

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.tagging.markup.PlainText;
import io.papertrends.tagging.words.TextWords;
import io.papertrends.tagging.words.WordForm;
import io.papertrends.tagging.words.WordNumbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for the forms of words that names are made of, so that a text can be compared by numbers.
 * An acronym and an ordinary word of the same letters have different ones.
 */
final class Symbols {

  static final int NONE = -1;

  /** Stands for a comma or full stop in a name. */
  static final int END = 0;

  private static final int MOST_JOINTS = 3;

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> acronyms = new HashMap<>();
  private final TextWords spelling = new TextWords(new WordNumbers());

  /** How many there are; they are numbered from 0, which is {@link #END}. */
  int size() {
    return 1 + words.size() + acronyms.size();
  }

  /** The number of a name's word, which is a new one if need be. */
  int ofName(String word) {
    return isCaseSensitive(word)
        ? acronyms.computeIfAbsent(WordForm.ofAcronym(word), form -> size())
        : words.computeIfAbsent(WordForm.of(word), form -> size());
  }

  /** The number of a text's word as an ordinary word, or NONE if no name has it. */
  int word(String word) {
    return words.getOrDefault(WordForm.of(word), NONE);
  }

  /** The number of a text's word as an acronym, or NONE if no name has it. */
  int acronym(String word) {
    return WordForm.isAcronym(word) ? acronyms.getOrDefault(WordForm.ofAcronym(word), NONE) : NONE;
  }

  /** Acronyms are, but people write "3d" as well as "3D". */
  static boolean isCaseSensitive(String word) {
    int last = word.length() - 1;
    boolean countedLetter = last > 0
        && Character.isLetter(word.charAt(last))
        && word.chars().limit(last).allMatch(Character::isDigit);
    return WordForm.isAcronym(word) && !countedLetter;
  }

  /**
   * The ways in which a name may be written, as numbers: with each hyphen, and without it; with
   * many hyphens, with all or with none.
   */
  List<int[]> waysToWrite(String name) {
    spelling.read(PlainText.of(name));
    int joints = 0;
    for (int token = 0; token < spelling.size(); token++) {
      joints += spelling.isJoint(token) ? 1 : 0;
    }
    var ways = new ArrayList<int[]>();
    int all = joints <= MOST_JOINTS ? 1 << joints : 2;
    for (int joined = 0; joined < all; joined++) {
      ways.add(write(joints <= MOST_JOINTS ? joined : -joined));
    }
    return ways;
  }

  private int[] write(int joined) {
    var symbols = new ArrayList<Integer>();
    var word = new StringBuilder();
    int joint = 0;
    for (int token = 0; token < spelling.size(); token++) {
      if (token > 0 && spelling.before(token).endsName()) {
        symbols.add(END);
      }
      word.append(spelling.word(token));
      boolean goesOn = spelling.isJoint(token) && (joined >> Math.min(joint++, 31) & 1) == 1;
      if (!goesOn) {
        symbols.add(ofName(word.toString()));
        word.setLength(0);
      }
    }
    return symbols.stream().mapToInt(Integer::intValue).toArray();
  }
}

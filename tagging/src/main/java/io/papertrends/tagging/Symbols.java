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
 * Numbers the word forms of all names, so that texts are compared by numbers. An acronym and an
 * ordinary word with the same letters have different numbers.
 */
final class Symbols {

  static final int NONE = -1;

  /** The symbol of a comma or full stop in a name. */
  static final int END = 0;

  private static final int MOST_JOINTS = 3;

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> acronyms = new HashMap<>();
  private final TextWords spelling = new TextWords(new WordNumbers());

  /** Number of symbols; they are numbered from 0, which is {@link #END}. */
  int size() {
    return 1 + words.size() + acronyms.size();
  }

  /** The symbol of a word in a name; a new word gets the next number. */
  int ofName(String word) {
    return isCaseSensitive(word)
        ? acronyms.computeIfAbsent(WordForm.ofAcronym(word), form -> size())
        : words.computeIfAbsent(WordForm.of(word), form -> size());
  }

  /** The symbol of a word in a text as an ordinary word, or NONE if no name has it. */
  int word(String word) {
    return words.getOrDefault(WordForm.of(word), NONE);
  }

  /** The symbol of a word in a text as an acronym, or NONE if no name has it. */
  int acronym(String word) {
    return WordForm.isAcronym(word) ? acronyms.getOrDefault(WordForm.ofAcronym(word), NONE) : NONE;
  }

  /** Whether a word of a name must match in case. Acronyms must, but "3d" equals "3D". */
  static boolean isCaseSensitive(String word) {
    int last = word.length() - 1;
    boolean countedLetter = last > 0
        && Character.isLetter(word.charAt(last))
        && word.chars().limit(last).allMatch(Character::isDigit);
    return WordForm.isAcronym(word) && !countedLetter;
  }

  /**
   * All spellings of a name as sequences of symbols: with and without each hyphen; if there are
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

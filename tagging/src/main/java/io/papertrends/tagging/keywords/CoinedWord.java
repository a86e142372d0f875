// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import io.papertrends.tagging.words.WordForm;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The role of a word in a coined name, such as "DeepSeek-R1", "GPT-4" or "GRPO". */
enum CoinedWord {
  /** Not part of a name. */
  NONE,
  /** A later part of a name: "R1", "V3". */
  PART,
  /** Begins with an upper-case letter and is not in the lexicon, so a number may follow. */
  CAPITAL,
  /** Digits only. */
  NUMBER,
  /** A year, which dates an edition or an event. */
  YEAR,
  /** A size, such as "7B" in "LLaMA-2-7B"; it ends the name. */
  SIZE,
  /** A complete name: with upper-case letters after the first, or with letters and digits. */
  COINED;

  private static final Map<String, Set<String>> LISTS = WordLists.in("coined.txt");
  private static final Set<String> NO_NAMES = LISTS.get("NONE");
  private static final Set<String> NUMBERED = LISTS.get("NUMBERED");

  private static final Pattern OF_YEAR = Pattern.compile("19[5-9]\\d|20[0-4]\\d");
  private static final Pattern OF_SIZE = Pattern.compile("\\d+[BMKbmkx]");
  private static final Pattern OF_VERSION = Pattern.compile("[a-z]\\d+");
  private static final Pattern ROMAN = Pattern.compile("[IVX]{2,}");
  private static final Pattern COUNTED_LETTER = Pattern.compile("\\d+\\p{L}");

  private static final int FEWEST_LETTERS = 2;
  private static final int FEWEST_OF_ACRONYM = 3;
  private static final int FEWEST_OF_MIXED = 4;

  /** The role of a word in a text. */
  static CoinedWord of(String word) {
    // A quick check for ordinary words first.
    if (word.chars().allMatch(Character::isLowerCase)) {
      return NONE;
    }
    if (word.chars().allMatch(Character::isDigit)) {
      return OF_YEAR.matcher(word).matches() ? YEAR : NUMBER;
    }
    if (OF_SIZE.matcher(word).matches()) {
      return SIZE;
    }
    var lower = word.toLowerCase(Locale.ROOT);
    if (isNone(word, lower)) {
      return NONE;
    }
    if (isCoined(word)) {
      return COINED;
    }
    if (!Character.isUpperCase(word.codePointAt(0))) {
      boolean isPart =
          Character.isDigit(word.charAt(0)) || OF_VERSION.matcher(word).matches();
      return isPart ? PART : NONE;
    }
    boolean mayBeNumbered = word.length() >= FEWEST_OF_ACRONYM && !NUMBERED.contains(lower);
    return mayBeNumbered && !Lexicon.of(lower).listed() ? CAPITAL : PART;
  }

  private static boolean isNone(String word, String lower) {
    var singular = WordForm.ofAcronym(word).toLowerCase(Locale.ROOT);
    return NO_NAMES.contains(lower)
        || NO_NAMES.contains(singular)
        || ROMAN.matcher(word).matches()
        || (word.length() > 1
            && word.equals(word.toUpperCase(Locale.ROOT))
            && Lexicon.of(lower).listed());
  }

  private static boolean isCoined(String word) {
    long letters = word.chars().filter(Character::isLetter).count();
    long digits = word.chars().filter(Character::isDigit).count();
    long upper = word.chars().filter(Character::isUpperCase).count();
    if (upper == 0 || COUNTED_LETTER.matcher(word).matches()) {
      return false;
    }
    if (digits > 0) {
      return letters >= FEWEST_LETTERS;
    }
    var acronym = WordForm.ofAcronym(word);
    boolean isAcronym = acronym.equals(acronym.toUpperCase(Locale.ROOT));
    return isAcronym
        ? acronym.length() >= FEWEST_OF_ACRONYM
        : WordForm.isAcronym(word) && letters >= FEWEST_OF_MIXED;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import io.papertrends.schemas.PaperField;
import io.papertrends.tagging.words.TextWords;
import io.papertrends.tagging.words.WordCache;
import io.papertrends.tagging.words.WordForm;
import io.papertrends.tagging.words.WordNumbers;
import io.papertrends.tagging.words.WordSeparator;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Finds coined names of models, methods, data sets and protocols. They are recognised by their
 * spelling, so they are found in every paper that mentions them. Numbers are part of a name
 * ("GPT-4" is not "GPT-5"); hyphens, spaces and case are not; a following ordinary word
 * ("GPT-4-based") or size ("LLaMA-2-7B") is removed. A name that continues after its number
 * ("Gemini-2.5-Pro") also counts as its family ("Gemini 2.5"). A name with a year is an edition of
 * something and does not count. Not thread-safe.
 */
final class CoinedNames {

  private final WordCache<CoinedWord> kinds;

  /**
   * For each word number, the paper in which the word was last found as a whole name. Word numbers
   * are reset only between papers, so an old entry cannot match the current paper.
   */
  private int[] takenIn = new int[1_024];

  private int paper;
  private TextWords words;

  CoinedNames(WordNumbers numbers) {
    this.kinds = new WordCache<>(numbers);
  }

  /** Starts a new paper. */
  void begin() {
    paper++;
  }

  /** Passes the names of a text in order; a name of one word once per paper. */
  void find(PaperField field, TextWords text, Consumer<Keyword> action) {
    words = text;
    for (int word = 0; word < words.size(); ) {
      word = kind(word) == CoinedWord.NONE ? word + 1 : readFrom(word, field, action);
    }
  }

  private CoinedWord kind(int word) {
    return kinds.of(words, word, CoinedWord::of);
  }

  /** Reads the words of one name; returns the next word. */
  private int readFrom(int first, PaperField field, Consumer<Keyword> action) {
    int next = first + 1;
    while (next < words.size() && goesOn(next)) {
      next++;
    }
    int last = lastOfName(first, next - 1);
    take(first, last, field, action);
    int lastOfFamily = lastWithDigit(first, last);
    if (lastOfFamily < last) {
      take(first, lastOfFamily, field, action);
    }
    return next;
  }

  private void take(int first, int last, PaperField field, Consumer<Keyword> action) {
    if (last >= first && isName(first, last) && (first < last || isNew(first))) {
      action.accept(new Keyword(key(first, last), field, first, last));
    }
  }

  /**
   * The last word with a digit, which ends the name of the family: "Gemini 2.5" in
   * "Gemini-2.5-Pro".
   */
  private int lastWithDigit(int first, int last) {
    int word = last;
    while (word >= first && !hasDigit(word)) {
      word--;
    }
    return word;
  }

  /** Whether the word is found as a name for the first time in this paper. */
  private boolean isNew(int word) {
    int number = words.number(word);
    if (number >= takenIn.length) {
      takenIn = Arrays.copyOf(takenIn, 2 * number);
    }
    boolean isNew = takenIn[number] != paper;
    takenIn[number] = paper;
    return isNew;
  }

  private boolean goesOn(int next) {
    var separator = words.before(next);
    var kind = kind(next);
    if (separator == WordSeparator.HYPHEN || separator == WordSeparator.NOTHING || isPoint(next)) {
      return true;
    }
    boolean isNumber = kind == CoinedWord.NUMBER || kind == CoinedWord.YEAR || isVersion(next);
    return separator == WordSeparator.SPACE && isNumber && mayBeNumbered(next - 1);
  }

  /** "R1", not "3D". */
  private boolean isVersion(int word) {
    var plain = words.text().plain();
    return kind(word) == CoinedWord.PART
        && Character.isLetter(plain.charAt(words.start(word)))
        && Character.isDigit(plain.charAt(words.end(word) - 1));
  }

  private boolean mayBeNumbered(int word) {
    var kind = kind(word);
    return kind == CoinedWord.CAPITAL || kind == CoinedWord.COINED;
  }

  private boolean isPoint(int word) {
    return isPoint(words, word);
  }

  /** Whether a decimal point is before the word: "2.5". */
  static boolean isPoint(TextWords words, int word) {
    int start = words.start(word);
    var plain = words.text().plain();
    return start - words.end(word - 1) == 1
        && plain.charAt(start - 1) == '.'
        && Character.isDigit(plain.charAt(start))
        && Character.isDigit(plain.charAt(start - 2));
  }

  /** The last word of the name, before a size or an ordinary word. */
  private int lastOfName(int first, int last) {
    int end = first;
    while (end <= last && kind(end) != CoinedWord.SIZE && kind(end) != CoinedWord.NONE) {
      end++;
    }
    // "1.5B" is a size of two words.
    boolean isDecimal = end <= last && end > first && isPoint(end);
    return isDecimal ? end - 2 : end - 1;
  }

  private boolean isName(int first, int last) {
    boolean isCoined = false;
    for (int word = first; word <= last; word++) {
      isCoined |= kind(word) == CoinedWord.COINED;
      if (kind(word) == CoinedWord.YEAR) {
        return false;
      }
    }
    return isCoined
        || (first < last && kind(first) == CoinedWord.CAPITAL && isNumbered(first, last));
  }

  private boolean isNumbered(int first, int last) {
    for (int word = first + 1; word <= last; word++) {
      if (hasDigit(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word begins or ends with a digit. */
  private boolean hasDigit(int word) {
    var plain = words.text().plain();
    return Character.isDigit(plain.charAt(words.end(word) - 1))
        || Character.isDigit(plain.charAt(words.start(word)));
  }

  private String key(int first, int last) {
    var key = new StringBuilder();
    for (int word = first; word <= last; word++) {
      if (word > first && isPoint(word)) {
        key.append('.');
      }
      key.append(WordForm.ofAcronym(words.word(word)));
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }
}

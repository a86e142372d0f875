// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

import io.papertrends.tagging.acronyms.Alignment.Way;

/** Decides whether words beside a short form are its long form. */
final class Definition {

  /** Maximum average cost of the letters after the first, in a form of up to three letters. */
  private static final int FOR_A_LETTER_OF_FEW = 130;

  /**
   * The same in a longer form. It is lower, because many letters at a high cost are likely to match
   * by chance.
   */
  private static final int FOR_A_LETTER_OF_MANY = 65;

  /** The same for another reading of the letters. */
  private static final int FOR_A_LETTER_OF_ANOTHER_READING = 50;

  private final String text;
  private final Span shortForm;
  private final WordParts words;

  /** Whether the long form must begin with the first word, as after "RAG (". */
  private final boolean fromTheFirst;

  Definition(Span shortForm, WordParts words, boolean fromTheFirst) {
    this.text = words.text;
    this.shortForm = shortForm;
    this.words = words;
    this.fromTheFirst = fromTheFirst;
  }

  /** The long form, or null if the words do not match the short form. */
  Span longForm() {
    var letters = LetterComparison.of(text.substring(shortForm.start(), shortForm.end()));
    var found = spelling(letters, affordable(letters));
    if (found != null) {
      return found;
    }
    var singular = singular(letters);
    if (!singular.equals(letters)) {
      found = spelling(singular, affordable(singular));
    }
    if (found != null) {
      return found;
    }
    for (var reading : OtherReadings.of(singular)) {
      found = spelling(reading, FOR_A_LETTER_OF_ANOTHER_READING * (reading.length() - 2));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static int affordable(String letters) {
    int length = letters.length();
    if (!LetterComparison.hasUpperCase(letters)) {
      return FOR_A_LETTER_OF_ANOTHER_READING * (length - 2);
    }
    return length <= 3 ? FOR_A_LETTER_OF_FEW * (length - 1) : FOR_A_LETTER_OF_MANY * length;
  }

  /**
   * The short form in the singular, such as GNN for GNNs; the long form may be in the singular, or
   * have a different plural.
   */
  static String singular(String letters) {
    int last = letters.length() - 1;
    boolean plural = last >= 2
        && letters.charAt(last) == 's'
        && !Character.isLowerCase(letters.charAt(last - 1));
    return plural ? letters.substring(0, last) : letters;
  }

  private Span spelling(String letters, int affordable) {
    for (var way : Alignment.of(words, letters, affordable)) {
      var candidate = longForm(way);
      if (candidate != null) {
        return candidate;
      }
    }
    return null;
  }

  private Span longForm(Way way) {
    int start = words.start + words.wordStart[way.first()];
    start = afterSlash(start, words.start + way.first());
    if (fromTheFirst && start > words.start) {
      return null;
    }
    while (start < words.end && "\"'`“‘*".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = withoutKind(start, words.start + way.last());
    if (text.charAt(start) == '(' && !Brackets.areBalanced(text, new Span(start, end))) {
      start++;
    }
    var longForm = new Span(start, withoutBased(start, end));
    return isAcceptable(longForm) ? longForm : null;
  }

  /**
   * The start after a slash: in "FEV1/forced vital capacity (FVC)" the long form is "forced vital
   * capacity".
   */
  private int afterSlash(int start, int first) {
    for (int i = first; i > start; i--) {
      if (text.charAt(i - 1) == '/') {
        return i;
      }
    }
    return start;
  }

  /**
   * The end without a last word such as "model" or "method" that has no letter in the short form.
   */
  private int withoutKind(int start, int last) {
    int word = words.end;
    while (word > start && !Character.isWhitespace(text.charAt(word - 1))) {
      word--;
    }
    if (last >= word || !StopWords.isKind(text, word, words.end)) {
      return words.end;
    }
    while (word > start && Character.isWhitespace(text.charAt(word - 1))) {
      word--;
    }
    return word;
  }

  /**
   * The end without "-based": in "machine learning-based (ML) methods" the long form is "machine
   * learning".
   */
  private int withoutBased(int start, int end) {
    return end - start > 10 && text.startsWith("-based", end - 6) ? end - 6 : end;
  }

  private boolean isAcceptable(Span longForm) {
    if (longForm.length() <= shortForm.length()
        || !Brackets.areBalanced(text, longForm)
        || startsWithAnotherBracket(longForm)) {
      return false;
    }
    return !repeatsShortForm(longForm);
  }

  /**
   * Whether the form begins with another bracket and a separator: "(AIDS)-related complex" is a
   * valid form, "(EN), Spanish" is not.
   */
  private boolean startsWithAnotherBracket(Span longForm) {
    if (text.charAt(longForm.start()) != '(') {
      return false;
    }
    int close = longForm.start();
    while (close < longForm.end() && text.charAt(close) != ')') {
      close++;
    }
    return close + 1 >= longForm.end() || Character.isWhitespace(text.charAt(close + 1));
  }

  /**
   * Whether the long form contains the short form, as in "the RAG system (RAG)" and "L1CAM (L1)".
   */
  private boolean repeatsShortForm(Span longForm) {
    var form = text.substring(shortForm.start(), shortForm.end());
    var words = text.substring(longForm.start(), longForm.end());
    boolean odd = LetterComparison.hasUpperCase(form.substring(1))
        || form.chars().anyMatch(Character::isDigit);
    if (odd && words.startsWith(form)) {
      return true;
    }
    int from = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || Character.isWhitespace(words.charAt(i))) {
        if (i - from == form.length() && words.regionMatches(true, from, form, 0, form.length())) {
          return true;
        }
        from = i + 1;
      }
    }
    return false;
  }
}

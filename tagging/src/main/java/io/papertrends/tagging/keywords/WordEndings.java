// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

/** Guesses the class of an unlisted word by its ending. */
final class WordEndings {

  private WordEndings() {}

  /** The class by the ending; a noun by default. */
  static WordClass classOf(String word) {
    int length = word.length();
    if (length < 4) {
      return WordClass.NOUN;
    }
    return switch (word.charAt(length - 1)) {
      case 'y' -> nounOr(WordClass.ADVERB, length > 4 && word.endsWith("ly"));
      case 'g' -> nounOr(WordClass.ING_VERB, length > 5 && word.endsWith("ing"));
      case 'd' -> nounOr(WordClass.ED_VERB, length > 4 && word.endsWith("ed"));
      case 'l' -> nounOr(WordClass.ADJECTIVE, word.endsWith("al") || word.endsWith("ful"));
      case 'c' -> nounOr(WordClass.ADJECTIVE, word.endsWith("ic"));
      case 'r' -> nounOr(WordClass.ADJECTIVE, word.endsWith("lar"));
      case 't' -> nounOr(WordClass.ADJECTIVE, word.endsWith("ient") || word.endsWith("rent"));
      case 's' -> endingInS(word);
      case 'e' -> endingInE(word);
      default -> WordClass.NOUN;
    };
  }

  private static WordClass endingInS(String word) {
    if (word.endsWith("izes") || word.endsWith("ifies")) {
      return WordClass.S_VERB;
    }
    return nounOr(WordClass.ADJECTIVE, word.endsWith("ous") || word.endsWith("less"));
  }

  private static WordClass endingInE(String word) {
    if (word.endsWith("ize")) {
      return WordClass.VERB;
    }
    boolean qualifies = word.endsWith("ive") || word.endsWith("able") || word.endsWith("ible");
    return nounOr(WordClass.ADJECTIVE, qualifies);
  }

  private static WordClass nounOr(WordClass other, boolean isOther) {
    return isOther ? other : WordClass.NOUN;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

import java.util.Locale;

/**
 * The form by which words are compared. For ordinary words, case, plural and British or American
 * spelling do not matter. Acronyms keep their case and letters except a plural "s", so that "RAG"
 * is not the "rag" of a cloth data set. Accents and ligatures never matter.
 */
public final class WordForm {

  private WordForm() {}

  /** Whether the word has an upper-case letter after its first character: RAG, LLMs, NeRF, LoRA. */
  public static boolean isAcronym(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The acronym in the singular: "LLMs" is "LLM". */
  public static String ofAcronym(String word) {
    var plain = PlainLetters.of(word);
    int last = plain.length() - 1;
    boolean plural =
        last >= 2 && plain.charAt(last) == 's' && !Character.isLowerCase(plain.charAt(last - 1));
    return plural ? plain.substring(0, last) : plain;
  }

  /** The word in lower case, in the singular, and in American spelling. */
  public static String of(String word) {
    return AmericanSpelling.of(SingularForm.of(PlainLetters.of(word).toLowerCase(Locale.ROOT)));
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

import java.util.Locale;

/**
 * The form under which words are compared. Ordinary words ignore case and the English plural;
 * acronyms keep both their case and, but for an "s" at the end, their letters, so that "RAG" is not
 * the "rag" of a cloth data set.
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
    int last = word.length() - 1;
    boolean plural =
        last >= 2 && word.charAt(last) == 's' && !Character.isLowerCase(word.charAt(last - 1));
    return plural ? word.substring(0, last) : word;
  }

  /**
   * The word in lower case without the plural's ending, by the S stemmer (Harman, "How effective is
   * suffixing?", JASIS 42, 1991): ies becomes y, es becomes e, s goes, each with its exceptions.
   */
  public static String of(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    int length = lower.length();
    if (length < 3 || lower.charAt(length - 1) != 's') {
      return lower;
    }
    if (lower.endsWith("ies")) {
      return endsWithAny(lower, "eies", "aies") ? lower : lower.substring(0, length - 3) + "y";
    }
    if (lower.endsWith("es")) {
      return endsWithAny(lower, "aes", "ees", "oes") ? lower : lower.substring(0, length - 1);
    }
    return endsWithAny(lower, "us", "ss") ? lower : lower.substring(0, length - 1);
  }

  private static boolean endsWithAny(String word, String... endings) {
    for (var ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import io.papertrends.tagging.words.WordForm;
import java.util.List;

/** Regular forms of English words. */
final class Inflection {

  private static final List<String> HISSING =
      List.of("sses", "xes", "shes", "tches", "rches", "oaches", "nches");

  private Inflection() {}

  /**
   * The singular of a word. "Approache", the S stemmer's result, is corrected to "approach"; for
   * other words in "ches", such as "caches", the singular is ambiguous and stays.
   */
  static String singular(String word) {
    var form = WordForm.of(word);
    if (form.length() + 1 != word.length() || !word.endsWith("es")) {
      return form;
    }
    for (var ending : HISSING) {
      if (word.endsWith(ending)) {
        return form.substring(0, form.length() - 1);
      }
    }
    return form;
  }

  static String third(String verb) {
    if (endsInConsonantAndY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ies";
    }
    boolean hisses = verb.endsWith("s")
        || verb.endsWith("x")
        || verb.endsWith("z")
        || verb.endsWith("ch")
        || verb.endsWith("sh");
    return verb + (hisses ? "es" : "s");
  }

  static String past(String verb) {
    if (endsInConsonantAndY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    return verb.endsWith("e") ? verb + "d" : doubled(verb) + "ed";
  }

  static String ing(String verb) {
    boolean dropsE = verb.endsWith("e") && !verb.endsWith("ee") && verb.length() > 2;
    return (dropsE ? verb.substring(0, verb.length() - 1) : doubled(verb)) + "ing";
  }

  /**
   * Doubles the last consonant after one short vowel in a word of one syllable: "plan" becomes
   * "plann".
   */
  private static String doubled(String verb) {
    int last = verb.length() - 1;
    boolean doubles = last >= 2
        && verb.length() <= 4
        && !isVowel(verb.charAt(last))
        && "wxy".indexOf(verb.charAt(last)) < 0
        && isVowel(verb.charAt(last - 1))
        && !isVowel(verb.charAt(last - 2));
    return doubles ? verb + verb.charAt(last) : verb;
  }

  private static boolean endsInConsonantAndY(String verb) {
    return verb.length() > 2 && verb.endsWith("y") && !isVowel(verb.charAt(verb.length() - 2));
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }
}

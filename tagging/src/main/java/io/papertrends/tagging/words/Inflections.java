// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Verb forms of a word: "segment", "segmented", "segmenting". They are used for contexts, not for
 * names, because "trained models" are not "training models". A form that does not exist does no
 * harm.
 */
public final class Inflections {

  private static final int SHORTEST_STEM = 3;

  private Inflections() {}

  /** The phrase with its last word in each form. */
  public static Set<String> of(String phrase) {
    var forms = new LinkedHashSet<String>();
    forms.add(phrase);
    addForms(phrase, forms);
    for (var ending : new String[] {"ing", "ed"}) {
      int stem = phrase.length() - ending.length();
      if (phrase.endsWith(ending) && stem >= SHORTEST_STEM) {
        var verb = phrase.substring(0, stem);
        addForms(isDoubled(verb) ? verb.substring(0, stem - 1) : verb, forms);
        addForms(verb + "e", forms);
      }
    }
    return forms;
  }

  private static void addForms(String verb, Set<String> forms) {
    int last = verb.length() - 1;
    if (last + 1 < SHORTEST_STEM || !Character.isLowerCase(verb.charAt(last))) {
      return;
    }
    forms.add(verb);
    if (verb.endsWith("e")) {
      forms.add(verb + "d");
      forms.add(verb.substring(0, last) + "ing");
    } else if (verb.endsWith("y") && !isVowel(verb.charAt(last - 1))) {
      forms.add(verb.substring(0, last) + "ied");
      forms.add(verb + "ing");
    } else {
      var stem = doubles(verb) ? verb + verb.charAt(last) : verb;
      forms.add(stem + "ed");
      forms.add(stem + "ing");
    }
  }

  /** Whether the last consonant is doubled: after one vowel in a short word, as in "planned". */
  private static boolean doubles(String verb) {
    int last = verb.length() - 1;
    return last <= 3
        && !isVowel(verb.charAt(last))
        && "wxy".indexOf(verb.charAt(last)) < 0
        && isVowel(verb.charAt(last - 1))
        && !isVowel(verb.charAt(last - 2));
  }

  private static boolean isDoubled(String stem) {
    int last = stem.length() - 1;
    return last >= SHORTEST_STEM
        && stem.charAt(last) == stem.charAt(last - 1)
        && "lsz".indexOf(stem.charAt(last)) < 0;
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }
}

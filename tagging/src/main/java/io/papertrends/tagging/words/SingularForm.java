// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

import java.util.HashMap;
import java.util.Map;

/**
 * The singular of English words by the S stemmer (Harman, "How effective is suffixing?", JASIS 42,
 * 1991): ies becomes y, es becomes e, s is removed, each with exceptions. Additional rules correct
 * its errors for words of topics: plurals after a hissing sound, and irregular plurals.
 */
final class SingularForm {

  /** Endings after which the plural always has an "e"; "ches" is ambiguous, as in "caches". */
  private static final String[] HISSING = {
    "sses", "xes", "shes", "tches", "rches", "nches", "oaches", "eaches", "eeches", "ouches", "zzes"
  };

  /** Plurals in "es" of words in "is", which the S stemmer would not convert. */
  private static final String[] OF_WORDS_IN_IS = {"lyses", "theses", "gnoses", "crises"};

  private static final Map<String, String> IRREGULAR = new HashMap<>();

  static {
    unchanged("bias gas lens atlas canvas alias series species chaos cosmos pathos always perhaps");
    plurals("biases bias gases gas lenses lens atlases atlas canvases canvas aliases alias");
    plurals(
        "viruses virus statuses status focuses focus campuses campus corpuses corpus buses bus");
    plurals("bonuses bonus consensuses consensus apparatuses apparatus quizzes quiz axes axis");
    plurals("matrices matrix vertices vertex indices index appendices appendix vortices vortex");
    plurals("simplices simplex codices codex criteria criterion phenomena phenomenon");
    plurals("automata automaton corpora corpus genera genus schemata schema stimuli stimulus");
    plurals("nuclei nucleus foci focus loci locus radii radius formulae formula antennae antenna");
    plurals("spectra spectrum optima optimum minima minimum maxima maximum momenta momentum");
    plurals("quanta quantum equilibria equilibrium bacteria bacterium children child men man");
    plurals("women woman mice mouse feet foot teeth tooth leaves leaf halves half lives life");
  }

  private SingularForm() {}

  private static void unchanged(String words) {
    for (var word : words.split(" ", -1)) {
      IRREGULAR.put(word, word);
    }
  }

  private static void plurals(String pairs) {
    var words = pairs.split(" ", -1);
    for (int i = 0; i < words.length; i += 2) {
      IRREGULAR.put(words[i], words[i + 1]);
    }
  }

  /** The singular of a word in lower case. */
  static String of(String word) {
    var irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    int length = word.length();
    if (length < 3 || word.charAt(length - 1) != 's' || endsWith(word, "us", "ss", "sis", "xis")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return endsWith(word, "eies", "aies") ? word : word.substring(0, length - 3) + "y";
    }
    if (!word.endsWith("es")) {
      return word.substring(0, length - 1);
    }
    if (endsWith(word, OF_WORDS_IN_IS)) {
      return word.substring(0, length - 2) + "is";
    }
    if (endsWith(word, HISSING)) {
      return word.substring(0, length - 2);
    }
    return endsWith(word, "aes", "ees", "oes") ? word : word.substring(0, length - 1);
  }

  private static boolean endsWith(String word, String... endings) {
    for (var ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The stemmer of Porter, "An algorithm for suffix stripping", Program 14, 1980: the usual measure
 * of keyphrases compares stems.
 */
final class PorterStemmer {

  private static final Map<String, String> STEP_2 =
      pairs("ational ate tional tion enci ence anci ance"
          + " izer ize abli able alli al entli ent eli e ousli ous ization ize ation ate ator ate"
          + " alism al iveness ive fulness ful ousness ous aliti al iviti ive biliti ble");
  private static final Map<String, String> STEP_3 =
      pairs("icate ic ative - alize al iciti ic ical ic ful - ness -");
  private static final Map<String, String> STEP_4 =
      pairs("al - ance - ence - er - ic - able - ible -"
          + " ant - ement - ment - ent - ion - ou - ism - ate - iti - ous - ive - ize -");

  private PorterStemmer() {}

  /** The stems of the words between spaces, in lower case. */
  static String stems(String phrase) {
    return Arrays.stream(phrase.toLowerCase(Locale.ROOT).strip().split("\\s+"))
        .map(PorterStemmer::stem)
        .collect(Collectors.joining(" "));
  }

  static String stem(String word) {
    if (word.length() < 3) {
      return word;
    }
    var stem = pastAndIng(plural(word));
    if (stem.endsWith("y") && hasVowel(cut(stem, 1))) {
      stem = cut(stem, 1) + "i";
    }
    stem = replace(stem, STEP_2, 1);
    stem = replace(stem, STEP_3, 1);
    stem = replace(stem, STEP_4, 2);
    if (stem.endsWith("e")
        && (measure(cut(stem, 1)) > 1 || measure(cut(stem, 1)) == 1 && !isShort(cut(stem, 1)))) {
      stem = cut(stem, 1);
    }
    return stem.endsWith("ll") && measure(stem) > 1 ? cut(stem, 1) : stem;
  }

  private static String plural(String word) {
    if (word.endsWith("sses") || word.endsWith("ies")) {
      return cut(word, 2);
    }
    return word.endsWith("s") && !word.endsWith("ss") ? cut(word, 1) : word;
  }

  private static String pastAndIng(String word) {
    if (word.endsWith("eed")) {
      return measure(cut(word, 3)) > 0 ? cut(word, 1) : word;
    }
    for (var ending : new String[] {"ed", "ing"}) {
      if (word.endsWith(ending) && hasVowel(cut(word, ending.length()))) {
        return repaired(cut(word, ending.length()));
      }
    }
    return word;
  }

  private static String repaired(String stem) {
    if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
      return stem + "e";
    }
    int last = stem.length() - 1;
    boolean doubled =
        last > 0 && stem.charAt(last) == stem.charAt(last - 1) && isConsonant(stem, last);
    if (doubled) {
      return "lsz".indexOf(stem.charAt(last)) < 0 ? cut(stem, 1) : stem;
    }
    return measure(stem) == 1 && isShort(stem) ? stem + "e" : stem;
  }

  private static String replace(String word, Map<String, String> endings, int least) {
    var ending =
        endings.keySet().stream().filter(word::endsWith).max(Comparator.comparing(String::length));
    if (ending.isEmpty()) {
      return word;
    }
    var stem = cut(word, ending.get().length());
    boolean keeps = ending.get().equals("ion") && !stem.endsWith("s") && !stem.endsWith("t");
    return measure(stem) >= least && !keeps ? stem + endings.get(ending.get()) : word;
  }

  private static int measure(String stem) {
    int measure = 0;
    for (int at = 1; at < stem.length(); at++) {
      measure += isConsonant(stem, at) && !isConsonant(stem, at - 1) ? 1 : 0;
    }
    return measure;
  }

  private static boolean isShort(String stem) {
    int last = stem.length() - 1;
    return last >= 2
        && isConsonant(stem, last)
        && !isConsonant(stem, last - 1)
        && isConsonant(stem, last - 2)
        && "wxy".indexOf(stem.charAt(last)) < 0;
  }

  private static boolean hasVowel(String stem) {
    for (int at = 0; at < stem.length(); at++) {
      if (!isConsonant(stem, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConsonant(String word, int at) {
    char letter = word.charAt(at);
    return letter == 'y' ? at == 0 || !isConsonant(word, at - 1) : "aeiou".indexOf(letter) < 0;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private static Map<String, String> pairs(String words) {
    var split = words.split(" ");
    var pairs = new TreeMap<String, String>();
    for (int i = 0; i < split.length; i += 2) {
      pairs.put(split[i], split[i + 1].equals("-") ? "" : split[i + 1]);
    }
    return pairs;
  }
}

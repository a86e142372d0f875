// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recognises phrases that occur in papers of all subjects, and removes them from keyphrases. */
final class Boilerplate {

  private static final Map<String, Set<String>> LISTS = WordLists.in("boilerplate.txt");
  private static final Set<String> PLAIN = list("PLAIN");
  private static final Set<String> HOLLOW = list("HOLLOW");
  private static final Set<String> SUFFIX = list("SUFFIX");
  private static final Set<String> EMPTY = phrases("EMPTY");
  private static final Set<String> GRADE = list("GRADE");
  private static final Set<String> ADDING_NOTHING = Stream.of(
          PLAIN, HOLLOW, SUFFIX, GRADE, Lexicon.vague(), Lexicon.common())
      .flatMap(Set::stream)
      .collect(Collectors.toSet());

  /** First words of empty phrases: a quick check. */
  private static final Set<String> BEGIN_EMPTY = EMPTY.stream()
      .map(it -> it.substring(0, (it + "-").indexOf('-')))
      .collect(Collectors.toSet());

  private Boilerplate() {}

  private static Set<String> list(String name) {
    return Lexicon.forms(LISTS.get(name));
  }

  /** Phrases of several words, each word in its form. */
  private static Set<String> phrases(String name) {
    return LISTS.get(name).stream()
        .map(phrase -> Stream.of(phrase.split("-", -1))
            .map(word -> Lexicon.of(word).form())
            .collect(Collectors.joining("-")))
        .collect(Collectors.toSet());
  }

  /**
   * Whether words with these forms name no subject: "experimental evaluation", "wide range",
   * "survey".
   */
  static boolean is(List<String> words) {
    if (isEmpty(words)) {
      return true;
    }
    var head = words.get(words.size() - 1);
    if (Lexicon.vague().contains(head)) {
      return true;
    }
    if (words.size() == 1) {
      return Lexicon.common().contains(head) || HOLLOW.contains(head);
    }
    int first = words.size() > 2 && words.get(0).equals("real") ? 2 : 0;
    var before = words.subList(first, words.size() - 1);
    return HOLLOW.contains(head) && PLAIN.containsAll(before);
  }

  /**
   * Whether the words are empty, also with words around them that add nothing: "advanced machine
   * learning".
   */
  private static boolean isEmpty(List<String> words) {
    for (int first = 0; first < words.size(); first++) {
      boolean begins = BEGIN_EMPTY.contains(words.get(first));
      for (int end = words.size(); begins && end > first; end--) {
        if (EMPTY.contains(String.join("-", words.subList(first, end)))) {
          return true;
        }
        if (!addsNothing(words.get(end - 1))) {
          break;
        }
      }
      if (!addsNothing(words.get(first))) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word with this form adds nothing to a subject: "pretrained", "system". */
  static boolean addsNothing(String form) {
    return ADDING_NOTHING.contains(form);
  }

  /**
   * The words without a last word that adds nothing: "deep learning technique" becomes "deep
   * learning"; "genetic algorithm" stays, because at least two words must remain.
   */
  static List<String> withoutSuffix(List<String> words) {
    int size = words.size();
    boolean hasSuffix = size > 2
        && SUFFIX.contains(words.get(size - 1))
        && Lexicon.of(words.get(size - 2)).names();
    return hasSuffix ? withoutSuffix(words.subList(0, size - 1)) : words;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import io.papertrends.tagging.sketch.TextHash;
import io.papertrends.tagging.words.WordForm;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes of words: from lists for common words, from the ending for others. */
final class Lexicon {

  private static final Lexicon ENGLISH = new Lexicon();

  private final Map<String, Lexeme> listed = new HashMap<>();
  private final Map<Long, Lexeme> compounds = new HashMap<>();
  private final Set<String> vague;
  private final Set<String> common;

  private Lexicon() {
    var lists = WordLists.in("lexicon.txt");
    vague = forms(lists.remove("VAGUE"));
    common = forms(lists.remove("COMMON"));
    lists.forEach((kind, words) -> words.forEach(it -> list(it, WordClass.valueOf(kind))));
    lists.get("VERB").forEach(it -> inflect(it, WordClass.S_VERB));
    lists.get("NOUN_OR_VERB").forEach(it -> inflect(it, WordClass.S_NOUN_OR_VERB));
  }

  /** The lexeme of a word in a text. */
  static Lexeme of(String word) {
    return ENGLISH.find(word);
  }

  /** Forms of words that name no subject, even with other words, such as "result". */
  static Set<String> vague() {
    return ENGLISH.vague;
  }

  /** Forms of words that name a subject only with other words, such as "algorithm". */
  static Set<String> common() {
    return ENGLISH.common;
  }

  /**
   * The listed lexeme of a compound such as "state-of-the-art", or the given one if it is not
   * listed.
   */
  static Lexeme ofCompound(Lexeme compound) {
    return ENGLISH.compounds.getOrDefault(compound.hash(), compound);
  }

  private Lexeme find(String word) {
    if (isNumber(word)) {
      return Lexeme.of(word, WordClass.NUMBER);
    }
    var lower = word.toLowerCase(Locale.ROOT);
    if (WordForm.isAcronym(word)) {
      return lexeme(lower, WordClass.NOUN, true);
    }
    var known = listed.get(lower);
    return known != null ? known : lexeme(lower, WordEndings.classOf(lower), false);
  }

  private static boolean isNumber(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (!Character.isDigit(word.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private Lexeme lexeme(String word, WordClass kind, boolean listed) {
    var form = Inflection.singular(word);
    return new Lexeme(
        form,
        kind,
        listed,
        vague.contains(form),
        common.contains(form),
        TextHash.of(form),
        Lexeme.BASE);
  }

  /**
   * The forms of the words as an unmodifiable set; the form of "analysis" differs from the word.
   */
  static Set<String> forms(Set<String> words) {
    return words.stream().map(Inflection::singular).collect(Collectors.toSet());
  }

  private void list(String word, WordClass kind) {
    if (!word.contains("-")) {
      listed.put(word, lexeme(word, kind, true));
      return;
    }
    var parts = Stream.of(word.split("-", -1)).map(it -> lexeme(it, kind, true));
    var compound = parts.reduce(Lexeme::and).orElseThrow().as(kind);
    compounds.put(compound.hash(), compound);
  }

  private void inflect(String verb, WordClass third) {
    listUnlessListed(Inflection.third(verb), third);
    listUnlessListed(Inflection.past(verb), WordClass.ED_VERB);
    listUnlessListed(Inflection.ing(verb), WordClass.ING_VERB);
  }

  private void listUnlessListed(String word, WordClass kind) {
    listed.putIfAbsent(word, lexeme(word, kind, true));
  }
}

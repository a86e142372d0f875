// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

import io.papertrends.trends.tagging.WordForm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words and what they are: by list where a word is common, by ending elsewhere. */
final class Lexicon {

  private static final int CACHE_BITS = 13;
  private static final Lexicon ENGLISH = new Lexicon();

  private final Map<String, WordClass> classes = new HashMap<>();
  private final Map<String, WordClass> inflected = new HashMap<>();
  private final Set<String> vague = new HashSet<>();
  private final Set<String> common = new HashSet<>();
  private final Map<String, Lexeme> listed = new HashMap<>();
  private final Kept[] cache = new Kept[1 << CACHE_BITS];

  private Lexicon() {
    try (var in = Lexicon.class.getResourceAsStream("lexicon.txt");
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the lexicon", e);
    }
    inflected.forEach(classes::putIfAbsent);
    classes.forEach((word, kind) -> listed.put(word, lexeme(word, kind, true)));
  }

  /**
   * The lexeme of a word that stands alone. Words come again and again, so the last ones are kept;
   * that threads may overwrite each other's does no harm, for what is kept never changes.
   */
  static Lexeme of(String word) {
    int slot = (word.hashCode() * 0x9E3779B9) >>> (32 - CACHE_BITS);
    var kept = ENGLISH.cache[slot];
    if (kept == null || !kept.word.equals(word)) {
      kept = new Kept(word, find(word));
      ENGLISH.cache[slot] = kept;
    }
    return kept.lexeme;
  }

  private static Lexeme find(String word) {
    if (isNumber(word)) {
      return Lexeme.NUMBER;
    }
    if (WordForm.isAcronym(word)) {
      return ENGLISH.lexeme(word.toLowerCase(Locale.ROOT), WordClass.NOUN, true);
    }
    var lower = word.toLowerCase(Locale.ROOT);
    var known = ENGLISH.listed.get(lower);
    return known != null ? known : ENGLISH.lexeme(lower, Endings.classOf(lower), false);
  }

  private Lexeme lexeme(String word, WordClass kind, boolean listed) {
    var form = WordForm.of(word);
    return new Lexeme(
        form, kind, listed, vague.contains(form), common.contains(form), PhraseHash.of(form));
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void add(String line) {
    var words = line.split(" ", -1);
    for (int i = 1; i < words.length; i++) {
      add(words[0], words[i]);
    }
  }

  private void add(String list, String word) {
    switch (list) {
      case "VAGUE" -> vague.add(word);
      case "COMMON" -> common.add(word);
      default -> {
        var kind = WordClass.valueOf(list);
        classes.put(word, kind);
        inflect(word, kind);
      }
    }
  }

  private void inflect(String verb, WordClass kind) {
    if (kind != WordClass.VERB && kind != WordClass.NOUN_OR_VERB) {
      return;
    }
    var third = kind == WordClass.VERB ? WordClass.S_VERB : WordClass.S_NOUN_OR_VERB;
    inflected.put(Inflection.third(verb), third);
    inflected.put(Inflection.past(verb), WordClass.ED_VERB);
    inflected.put(Inflection.ing(verb), WordClass.ING_VERB);
  }

  private record Kept(String word, Lexeme lexeme) {}
}

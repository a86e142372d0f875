// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

import java.util.Locale;
import java.util.Set;

/** Words that a short form may skip at low cost. */
final class StopWords {

  /**
   * Articles, pronouns, prepositions and conjunctions, also of other languages that occur in names.
   */
  private static final Set<String> FUNCTION_WORDS = words("""
      a an and as at by de der des di du et for from in into is it its la le of on or our per than
      the to und using via von we with\
      """);

  /**
   * Words for kinds of things: "CLIP model" is CLIP, so "model" in "Contrastive ... model (CLIP)"
   * is not part of the name.
   */
  private static final Set<String> KINDS = words("""
      algorithm algorithms approach approaches architecture architectures baseline corpora corpus
      data dataset datasets feature features framework frameworks mechanism method methods model
      modeling modelling models module problem problems scheme strategy system systems task tasks
      technique techniques tool toolkit\
      """);

  private static final int LONGEST_FUNCTION_WORD = 5;
  private static final int LONGEST_KIND = 13;

  private StopWords() {}

  private static Set<String> words(String list) {
    return Set.of(list.split("\\s+"));
  }

  static boolean isFunctionWord(String text, int start, int end) {
    return end - start <= LONGEST_FUNCTION_WORD && FUNCTION_WORDS.contains(lower(text, start, end));
  }

  static boolean isKind(String text, int start, int end) {
    return end - start <= LONGEST_KIND && KINDS.contains(lower(text, start, end));
  }

  private static String lower(String text, int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}

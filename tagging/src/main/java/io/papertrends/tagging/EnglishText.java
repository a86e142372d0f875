// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.schemas.PaperField;
import io.papertrends.tagging.words.PaperWords;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;

/**
 * Detects whether a paper is in English by frequent function words of English and other languages.
 * Keywords are extracted from English papers only: in other languages the lexicon would take whole
 * clauses for keywords.
 */
final class EnglishText {

  private static final Set<String> ENGLISH = Set.of(
      "the", "of", "and", "to", "we", "is", "for", "that", "with", "this", "are", "by", "which",
      "from", "our", "can", "these", "has", "have", "been", "be", "it", "its", "an", "show");

  /** Function words of other languages that are neither English words nor common in names. */
  private static final Set<String> OTHERS = Set.of(
      // German
      "der",
      "die",
      "und",
      "das",
      "dass",
      "wird",
      "werden",
      "für",
      "eine",
      "einer",
      "einem",
      "einen",
      "dem",
      "sind",
      "ist",
      "nicht",
      "sich",
      "zur",
      "zum",
      "durch",
      "wir",
      "diese",
      "dieser",
      "über",
      "nach",
      "oder",
      "mit",
      "auf",
      "aus",
      "auch",
      "im",
      "den",
      // French
      "les",
      "une",
      "est",
      "dans",
      "pour",
      "avec",
      "nous",
      "qui",
      "cette",
      "sont",
      "aux",
      "ces",
      "sur",
      "et",
      "leur",
      "ont",
      "le",
      "du",
      // Spanish, Portuguese, Italian
      "los",
      "las",
      "una",
      "para",
      "este",
      "esta",
      "como",
      "más",
      "entre",
      "sus",
      "con",
      "por",
      "el",
      "uma",
      "dos",
      "não",
      "são",
      "neste",
      "pela",
      "pelo",
      "ao",
      "em",
      "com",
      "mais",
      "estudo",
      "il",
      "che",
      "della",
      "sono",
      "gli",
      "dei",
      "nel",
      "alla",
      "delle",
      "questo",
      "è",
      // Dutch, Polish, Turkish, Russian
      "het",
      "een",
      "zijn",
      "wordt",
      "voor",
      "niet",
      "deze",
      "się",
      "oraz",
      "jest",
      "ve",
      "bir",
      "için",
      "ile",
      "и",
      "в",
      "на",
      "для",
      "что",
      "не");

  private static final int ENOUGH = 5;
  private static final int FEWEST_OF_ANOTHER = 2;

  private EnglishText() {}

  /** Whether the paper is in English; true for a text that is too short to decide. */
  static boolean is(PaperWords paper) {
    int english = 0;
    int other = 0;
    for (var field : new PaperField[] {PaperField.ABSTRACT, PaperField.TITLE}) {
      var words = paper.of(field);
      for (int i = 0; i < words.size() && english < ENOUGH + 2 * other; i++) {
        var word = words.word(i).toLowerCase(Locale.ROOT);
        if (ENGLISH.contains(word)) {
          english++;
        } else if (OTHERS.contains(word) || isOfAnotherScript(word)) {
          other++;
        }
      }
    }
    return other < FEWEST_OF_ANOTHER || other <= english;
  }

  private static boolean isOfAnotherScript(String word) {
    int first = word.codePointAt(0);
    return first > 0x2ff
        && Character.isLetter(first)
        && UnicodeScript.of(first) != UnicodeScript.GREEK
        && UnicodeScript.of(first) != UnicodeScript.LATIN
        && UnicodeScript.of(first) != UnicodeScript.COMMON;
  }
}

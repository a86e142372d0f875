// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

import io.papertrends.tagging.markup.PlainText;

/**
 * Finds the long form after a short form where nothing marks its end, as after "RAG stands for" or
 * "RAG:". It takes the end with the best alignment of letters.
 */
final class OpenLongForm {

  private static final int LONGEST = 100;

  /** Maximum number of words beyond the number of letters. */
  private static final int MORE_WORDS = 3;

  /** Maximum cost per letter: each letter starts a word, and function words may be skipped. */
  private static final int FOR_A_LETTER = 20;

  private static final String BORDERS = ",;.:=()[]?!";

  private OpenLongForm() {}

  /** The long form, or null if the words from this place on do not match the short form. */
  static Span after(PlainText source, Span shortForm, int from) {
    var text = source.plain();
    var letters = Definition.singular(
        LetterComparison.of(text.substring(shortForm.start(), shortForm.end())));
    if (letters.length() < 2) {
      return null;
    }
    int start = ShortForm.trimmed(text, new Span(from, clauseEnd(text, from))).start();
    int limit = clauseEnd(text, start);
    if (start >= limit || !mayBegin(text, start, letters.charAt(0))) {
      return null;
    }
    Span best = null;
    int bestCost = FOR_A_LETTER * letters.length() + 1;
    int words = 0;
    for (int end = start + 1; end <= limit && words < letters.length() + MORE_WORDS; end++) {
      if (end < limit && !Character.isWhitespace(text.charAt(end))) {
        continue;
      }
      words++;
      var parts = new WordParts(source, new Span(start, end));
      var ways = Alignment.of(parts, letters, bestCost - 1);
      var found = ways.isEmpty() ? null : new Definition(shortForm, parts, true).longForm();
      if (found != null) {
        best = found;
        bestCost = ways.get(0).cost();
      }
    }
    return best;
  }

  /**
   * Whether a long form may begin here; a quick check, because most titles continue differently.
   */
  private static boolean mayBegin(String text, int start, char letter) {
    char first = LetterComparison.fold(text.charAt(start));
    char wanted = LetterComparison.fold(letter);
    return first == wanted
        || !LetterComparison.isLetterOrDigit(first)
        || Character.isDigit(wanted)
        || first == LetterComparison.latin(wanted)
        || (first == 'e' && wanted == 'x')
        || (first == 'o' && wanted == 'e');
  }

  private static int clauseEnd(String text, int from) {
    int end = from;
    int limit = Math.min(text.length(), from + LONGEST);
    while (end < limit && BORDERS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

import io.papertrends.tagging.markup.PlainText;

/**
 * The long form after a short form where nothing marks its end, as behind "RAG stands for" or
 * "RAG:". Of all ends the one counts with which the words spell the letters best.
 */
final class OpenLongForm {

  private static final int LONGEST = 100;

  /** Words more than letters that it may have. */
  private static final int MORE_WORDS = 3;

  /** What a letter may cost: it starts a word, and small words may be left out. */
  private static final int FOR_A_LETTER = 20;

  private static final String BORDERS = ",;.:=()[]?!";

  private OpenLongForm() {}

  /** Null if the words from this place on don't spell the short form out. */
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

  /** Most titles go on with something else, which shows at once. */
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

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

import io.papertrends.tagging.words.TextWords;
import io.papertrends.tagging.words.WordNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the acronyms that a text defines in words: "RAG stands for retrieval-augmented generation",
 * "retrieval-augmented generation, known as RAG". Not thread-safe.
 */
public final class WordedDefinitions {

  /** Words that may be between a form and the cue word, on both sides. */
  private static final Set<String> BETWEEN = Set.of(
      "a",
      "an",
      "the",
      "is",
      "are",
      "was",
      "were",
      "be",
      "being",
      "been",
      "it",
      "which",
      "that",
      "here",
      "and",
      "also",
      "often",
      "commonly",
      "usually",
      "generally",
      "widely",
      "simply",
      "as",
      "by",
      "to",
      "for",
      "of",
      "we",
      "in",
      "with",
      "or",
      "better",
      "sometimes",
      "will",
      "call",
      "itself",
      "just",
      "hereafter",
      "henceforth");

  private static final int MOST_BETWEEN = 5;

  private final CueWords cues;

  /** For texts whose words have these numbers. */
  public WordedDefinitions(WordNumbers numbers) {
    this.cues = new CueWords(numbers);
  }

  /** The acronyms defined in words, in the order of their cue words. */
  public List<Acronym> in(TextWords words) {
    int cue = cues.next(words, 0);
    if (cue == words.size()) {
      return List.of();
    }
    var found = new ArrayList<Acronym>();
    for (; cue < words.size(); cue = cues.next(words, cue + 1)) {
      read(words, cue, found);
    }
    return List.copyOf(found);
  }

  private static void read(TextWords words, int cue, List<Acronym> found) {
    var word = words.word(cue);
    if (cue >= 2 && word.equals("short") && words.word(cue - 1).equals("for")) {
      addUnlessNull(found, backward(words, skip(words, cue - 2, -1), shortForm(words, cue - 2)));
      return;
    }
    int before = skip(words, cue, -1);
    int after = skip(words, cue, 1);
    if (before < 0 || after == words.size() || before == cue || after == cue) {
      return;
    }
    var defined = CueWords.isForward(word) ? forward(words, before, after) : null;
    if (defined == null && CueWords.isBackward(word)) {
      defined = word.equals("or")
          ? afterOr(words, cue, after)
          : backward(words, before, shortForm(words, after));
    }
    addUnlessNull(found, defined);
  }

  private static void addUnlessNull(List<Acronym> found, Acronym defined) {
    if (defined != null) {
      found.add(defined);
    }
  }

  /**
   * The next word in this direction that may belong to a form; the cue word itself if it is too far
   * away.
   */
  private static int skip(TextWords words, int cue, int step) {
    int word = cue + step;
    for (int passed = 0; word >= 0 && word < words.size(); word += step, passed++) {
      if (!BETWEEN.contains(words.word(word))) {
        return word;
      }
      if (passed == MOST_BETWEEN) {
        return cue;
      }
    }
    return word;
  }

  private static Acronym forward(TextWords words, int before, int after) {
    var source = words.text();
    var shortForm = ShortForm.before(source.plain(), words.end(before));
    if (shortForm.isEmpty()) {
      return null;
    }
    var longForm = OpenLongForm.after(source, shortForm, words.start(after));
    return longForm == null ? null : AcronymFinder.acronym(source, shortForm, longForm);
  }

  /** The definition after "or"; in a list, the words before "or" are not a definition. */
  private static Acronym afterOr(TextWords words, int or, int after) {
    var source = words.text();
    boolean isApart = or > 0 && words.before(or).endsName();
    var shortForm = isApart ? shortForm(words, after) : null;
    if (shortForm == null) {
      return null;
    }
    var letters = Definition.singular(
        LetterComparison.of(source.plain().substring(shortForm.start(), shortForm.end())));
    // One word per letter, each beginning with it.
    int first = or - letters.length();
    if (first < 0) {
      return null;
    }
    var longForm = OpenLongForm.after(source, shortForm, words.start(first));
    return longForm == null || longForm.end() != words.end(or - 1)
        ? null
        : AcronymFinder.acronym(source, shortForm, longForm);
  }

  private static Acronym backward(TextWords words, int before, Span shortForm) {
    if (shortForm == null || before < 0) {
      return null;
    }
    var source = words.text();
    var context = LongFormContext.before(source.plain(), words.end(before), shortForm.length());
    var longForm = context.isEmpty()
        ? null
        : new Definition(shortForm, new WordParts(source, context), false).longForm();
    return longForm == null ? null : AcronymFinder.acronym(source, shortForm, longForm);
  }

  /** The short form that begins with this word, or null. */
  private static Span shortForm(TextWords words, int word) {
    var text = words.text().plain();
    int end = words.end(word);
    while (end < text.length() && ShortForm.isInWord(text.charAt(end))) {
      end++;
    }
    var form = ShortForm.trimmed(text, new Span(words.start(word), end));
    return ShortForm.isOne(text, form) ? form : null;
  }
}

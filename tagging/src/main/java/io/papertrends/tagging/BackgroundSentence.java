// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.tagging.words.TextWords;
import io.papertrends.tagging.words.WordCache;
import io.papertrends.tagging.words.WordNumbers;
import io.papertrends.tagging.words.WordSeparator;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a sentence says what is known, common or difficult ("existing methods rely on
 * clustering"), and not what the paper does ("we cluster"). The first sentence of a text is none:
 * it says what the text is about. Not thread-safe.
 */
final class BackgroundSentence {

  private static final Set<String> BACKGROUND = Set.of(
      "advancements",
      "advances",
      "although",
      "been",
      "challenge",
      "challenges",
      "challenging",
      "common",
      "commonly",
      "conventional",
      "critical",
      "crucial",
      "current",
      "currently",
      "despite",
      "essential",
      "existing",
      "growing",
      "however",
      "important",
      "increasing",
      "increasingly",
      "many",
      "most",
      "often",
      "popular",
      "previous",
      "previously",
      "prior",
      "progress",
      "recent",
      "recently",
      "remain",
      "remains",
      "rise",
      "shown",
      "though",
      "traditional",
      "traditionally",
      "typically",
      "usually",
      "while",
      "widely");

  private static final Set<String> AUTHORS = Set.of("we", "our", "ours", "us");

  /** After "this", they are the paper itself. */
  private static final Set<String> PAPER = Set.of(
      "approach",
      "article",
      "framework",
      "method",
      "paper",
      "project",
      "report",
      "research",
      "review",
      "study",
      "survey",
      "thesis",
      "work");

  private static final Set<String> PROPOSED =
      Set.of("described", "developed", "introduced", "presented", "proposed");

  private static final Set<String> BEFORE_PROPOSED = Set.of("the", "is", "are");

  private enum Kind {
    NONE,
    BACKGROUND,
    AUTHORS,
    THIS,
    PAPER,
    BEFORE_PROPOSED,
    PROPOSED
  }

  private final WordCache<Kind> kinds;

  /** Of texts whose words have these numbers. */
  BackgroundSentence(WordNumbers numbers) {
    this.kinds = new WordCache<>(numbers);
  }

  /** Whether a word is in such a sentence. */
  boolean isAround(TextWords words, int word) {
    int first = word;
    while (words.before(first) != WordSeparator.SENTENCE) {
      first--;
    }
    return first > 0 && isFrom(words, first);
  }

  private boolean isFrom(TextWords words, int first) {
    boolean isBackground = false;
    var before = Kind.NONE;
    for (int word = first; word < words.size(); word++) {
      if (word > first && words.before(word) == WordSeparator.SENTENCE) {
        break;
      }
      var kind = kinds.of(words, word, BackgroundSentence::kind);
      boolean isPaper = before == Kind.THIS && kind == Kind.PAPER;
      boolean isProposed = before == Kind.BEFORE_PROPOSED && kind == Kind.PROPOSED;
      if (kind == Kind.AUTHORS || isPaper || isProposed) {
        return false;
      }
      isBackground |= kind == Kind.BACKGROUND;
      before = kind;
    }
    return isBackground;
  }

  private static Kind kind(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    if (AUTHORS.contains(lower)) {
      return Kind.AUTHORS;
    }
    if (BACKGROUND.contains(lower)) {
      return Kind.BACKGROUND;
    }
    if (PROPOSED.contains(lower)) {
      return Kind.PROPOSED;
    }
    if (BEFORE_PROPOSED.contains(lower)) {
      return Kind.BEFORE_PROPOSED;
    }
    if (PAPER.contains(lower)) {
      return Kind.PAPER;
    }
    return lower.equals("this") ? Kind.THIS : Kind.NONE;
  }
}

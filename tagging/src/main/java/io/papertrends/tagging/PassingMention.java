// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.tagging.words.TextWords;
import io.papertrends.tagging.words.WordCache;
import io.papertrends.tagging.words.WordNumbers;
import io.papertrends.tagging.words.WordSeparator;
import java.util.Set;

/**
 * Recognises names that a text mentions only in passing, by the words before them in the same
 * clause: what the paper does without ("without fine-tuning"), a contrast ("unlike Q-learning"), or
 * an example ("tasks such as tracking and segmentation"). A method that the paper outperforms is
 * not in passing, because it is close to the paper's subject. Not thread-safe.
 */
final class PassingMention {

  /** Words before something that the paper does not do. */
  private static final Set<String> CONTRAST =
      Set.of("without", "unlike", "instead", "rather", "opposed", "contrast");

  /** Words at the beginning of a clause, or shortly after it. */
  private static final Set<String> CLAUSE = Set.of(
      "we", "is", "are", "was", "were", "that", "which", "can", "to", "this", "our", "it", "has",
      "have", "by", "while", "using");

  /** Maximum number of words between "without" and the name. */
  private static final int NEAR = 3;

  /** Maximum number of words between "such as" and the name, which may be the last of a list. */
  private static final int IN_LIST = 12;

  private enum Kind {
    NONE,
    CONTRASTING,
    CLAUSE_BEGINS,
    SUCH
  }

  private final WordCache<Kind> kinds;

  /** For texts whose words have these numbers. */
  PassingMention(WordNumbers numbers) {
    this.kinds = new WordCache<>(numbers);
  }

  /** Whether a name that begins with this word is mentioned in passing. */
  boolean isAt(TextWords words, int first) {
    boolean isNear = true;
    for (int word = first - 1; word >= 0 && first - word <= IN_LIST + 2; word--) {
      var separator = words.before(word + 1);
      isNear &= first - word <= NEAR + 1 && separator != WordSeparator.COMMA;
      var kind = kinds.of(words, word, PassingMention::kind);
      if (separator == WordSeparator.SENTENCE || kind == Kind.CLAUSE_BEGINS) {
        return false;
      }
      if ((kind == Kind.CONTRASTING && isNear)
          || (kind == Kind.SUCH && isAs(words, word + 1, first))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAs(TextWords words, int word, int first) {
    return word < first && words.word(word).equals("as");
  }

  /** The kind of a word, which has a capital at the beginning of a sentence. */
  private static Kind kind(String word) {
    var lower = Character.toLowerCase(word.charAt(0)) + word.substring(1);
    if (CONTRAST.contains(lower)) {
      return Kind.CONTRASTING;
    }
    if (CLAUSE.contains(lower)) {
      return Kind.CLAUSE_BEGINS;
    }
    return lower.equals("such") ? Kind.SUCH : Kind.NONE;
  }
}

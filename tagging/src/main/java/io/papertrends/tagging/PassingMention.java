// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import io.papertrends.tagging.words.TextWords;
import io.papertrends.tagging.words.WordCache;
import io.papertrends.tagging.words.WordNumbers;
import io.papertrends.tagging.words.WordSeparator;
import java.util.Set;

/**
 * Whether a name stands in a text only to say what the paper is not on: what it does without
 * ("without fine-tuning"), what it is set against ("unlike Q-learning"), or an example of what
 * there is ("tasks such as tracking and segmentation"). The words before the name say so, in its
 * own clause. What a paper outperforms is not among it: that is near to what the paper is on. Not
 * thread-safe.
 */
final class PassingMention {

  /** What comes after them is not what the paper does. */
  private static final Set<String> CONTRAST =
      Set.of("without", "unlike", "instead", "rather", "opposed", "contrast");

  /** A clause begins with them, or soon before them. */
  private static final Set<String> CLAUSE = Set.of(
      "we", "is", "are", "was", "were", "that", "which", "can", "to", "this", "our", "it", "has",
      "have", "by", "while", "using");

  /** So many words may stand between "without" and the name. */
  private static final int NEAR = 3;

  /** So many words may stand between "such as" and the name, which may be the last of a list. */
  private static final int IN_LIST = 12;

  private enum Kind {
    NONE,
    CONTRASTING,
    CLAUSE_BEGINS,
    SUCH
  }

  private final WordCache<Kind> kinds;

  /** In texts whose words have these numbers. */
  PassingMention(WordNumbers numbers) {
    this.kinds = new WordCache<>(numbers);
  }

  /** Whether what begins with a word is mentioned in passing. */
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

  /** At the beginning of a sentence they have a capital. */
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

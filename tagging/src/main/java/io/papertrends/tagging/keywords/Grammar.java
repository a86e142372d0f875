// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import io.papertrends.tagging.words.WordSeparator;
import java.util.Set;

/**
 * Decides the class of ambiguous words by their neighbours, from left to right. Not thread-safe.
 */
final class Grammar {

  private static final Set<String> SUBJECTS = Set.of("we", "i", "they", "you", "who");
  private static final Set<String> CLAUSES = Set.of("that", "how", "whether", "why");

  private final GrammarWords words;
  private WordClass[] classes = new WordClass[512];

  /** For an object that receives the words of one text after another. */
  Grammar(GrammarWords words) {
    this.words = words;
  }

  /** Decides the class of each word of the current text. */
  void read() {
    if (classes.length < words.size()) {
      classes = new WordClass[2 * words.size()];
    }
    for (int at = 0; at < words.size(); at++) {
      classes[at] = words.lexeme(at).kind();
    }
    for (int at = 0; at < words.size(); at++) {
      classes[at] = decide(at);
    }
  }

  /** The class of a word in the current text. */
  WordClass of(int word) {
    return classes[word];
  }

  private WordClass decide(int at) {
    return switch (classes[at]) {
      case NOUN -> isUnlistedVerb(at) ? WordClass.VERB : WordClass.NOUN;
      case NOUN_OR_VERB -> isVerb(at) ? WordClass.VERB : WordClass.NOUN;
      case S_NOUN_OR_VERB -> isThirdPerson(at) ? WordClass.S_VERB : WordClass.NOUN;
      case ED_VERB -> isQualifying(at) ? WordClass.ADJECTIVE : WordClass.ED_VERB;
      case ING_VERB -> ing(at);
      default -> classes[at];
    };
  }

  private WordClass before(int at) {
    return at == 0 || words.isApart(at) ? null : classes[at - 1];
  }

  private WordClass after(int at) {
    return at + 1 == words.size() || words.isApart(at + 1) ? null : classes[at + 1];
  }

  /**
   * Whether an unlisted word is a verb: after "to", a modal or "we", as in "to fabricate polymeric
   * lenses".
   */
  private boolean isUnlistedVerb(int at) {
    var before = before(at);
    boolean calls =
        before == WordClass.TO || before == WordClass.MODAL || before == WordClass.PRONOUN;
    if (!calls || words.lexeme(at).listed() || words.isCapital(at) || words.isInflected(at)) {
      return false;
    }
    if (before == WordClass.PRONOUN) {
      return SUBJECTS.contains(words.lexeme(at - 1).form());
    }
    if (before == WordClass.MODAL) {
      return true;
    }
    boolean applied = at > 1 && classes[at - 2] == WordClass.ED_VERB;
    return applied ? opensObject(after(at)) : hasObject(after(at));
  }

  private static boolean hasObject(WordClass after) {
    return after != null
        && after != WordClass.PREPOSITION
        && after != WordClass.CONJUNCTION
        && after != WordClass.BE
        && after != WordClass.MODAL
        && after != WordClass.ED_VERB;
  }

  private static boolean opensObject(WordClass after) {
    return after == WordClass.DETERMINER || after == WordClass.PRONOUN;
  }

  /** Whether a word like "model" is a verb: "we model", "algorithms use the", but "the model". */
  private boolean isVerb(int at) {
    var before = before(at);
    if (before == WordClass.ADVERB) {
      before = before(at - 1);
    }
    if (before == null) {
      return after(at) == WordClass.DETERMINER;
    }
    return switch (before) {
      case TO, MODAL, PRONOUN -> true;
      case NOUN -> words.isInflected(at - 1) && (opensObject(after(at)) || opensClause(at + 1));
      default -> false;
    };
  }

  private boolean opensClause(int at) {
    return at < words.size()
        && classes[at] == WordClass.CONJUNCTION
        && !words.isApart(at)
        && CLAUSES.contains(words.lexeme(at).form());
  }

  /**
   * Whether a word like "models" is a verb: "it models", "the theory models complex", but "language
   * models learn".
   */
  private boolean isThirdPerson(int at) {
    var before = before(at);
    if (before == null) {
      return after(at) == WordClass.DETERMINER && words.before(at) == WordSeparator.SENTENCE;
    }
    return switch (before) {
      case PRONOUN -> true;
      case CONJUNCTION, ADVERB -> opensObject(after(at));
      case NOUN -> opensObject(after(at)) || (hasDeterminer(at - 1) && describesObject(after(at)));
      default -> false;
    };
  }

  private static boolean describesObject(WordClass after) {
    return after == WordClass.NOUN || after == WordClass.ADJECTIVE || after == WordClass.QUALIFIER;
  }

  /**
   * Whether the phrase that ends here starts with a determiner such as "the", so it is complete.
   */
  private boolean hasDeterminer(int end) {
    int at = end;
    while (at > 0 && classes[at].inPhrase() && !words.isApart(at)) {
      at--;
    }
    return classes[at] == WordClass.DETERMINER;
  }

  /**
   * Whether a word like "distributed" qualifies a noun: "a distributed system", but "systems
   * distributed by".
   */
  private boolean isQualifying(int at) {
    var after = after(at);
    if (after == null || !after.maybeInPhrase()) {
      return false;
    }
    var before = before(at);
    return before == null
        || switch (before) {
          case DETERMINER,
              PREPOSITION,
              CONJUNCTION,
              ADJECTIVE,
              QUALIFIER,
              ADVERB,
              NUMBER,
              VERB,
              S_VERB,
              ING_VERB -> true;
          default -> false;
        };
  }

  /**
   * The class of a word like "welding": "arc welding is", "the welding process", but "welding the
   * parts".
   */
  private WordClass ing(int at) {
    var before = before(at);
    var after = after(at);
    boolean qualifies = after != null && after.maybeInPhrase();
    if (qualifies && (before == WordClass.DETERMINER || before == WordClass.ADJECTIVE)) {
      return WordClass.ADJECTIVE;
    }
    boolean ends = after == null || after == WordClass.CONJUNCTION || after == WordClass.BE;
    boolean named = before == WordClass.ADJECTIVE || before == WordClass.NOUN;
    return ends && named ? WordClass.NOUN : WordClass.ING_VERB;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

import java.util.List;
import java.util.Set;

/** Decides by its neighbours what an ambiguous word is, from left to right. */
final class Grammar {

  private static final Set<String> SUBJECTS = Set.of("we", "i", "they", "you", "who");
  private static final Set<String> CLAUSES = Set.of("that", "how", "whether", "why");

  private final List<Word> words;
  private final WordClass[] classes;

  private Grammar(List<Word> words) {
    this.words = words;
    this.classes = new WordClass[words.size()];
  }

  /** The class of each word where it stands. */
  static WordClass[] classesOf(List<Word> words) {
    var grammar = new Grammar(words);
    for (int at = 0; at < words.size(); at++) {
      grammar.classes[at] = words.get(at).lexeme().kind();
    }
    for (int at = 0; at < words.size(); at++) {
      grammar.classes[at] = grammar.decide(at);
    }
    return grammar.classes;
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
    return at == 0 || words.get(at).before().breaks() ? null : classes[at - 1];
  }

  private WordClass after(int at) {
    return at + 1 == classes.length || words.get(at + 1).before().breaks() ? null : classes[at + 1];
  }

  /** "to fabricate polymeric lenses": what follows "to", a modal or "we" is a verb. */
  private boolean isUnlistedVerb(int at) {
    var before = before(at);
    boolean calls =
        before == WordClass.TO || before == WordClass.MODAL || before == WordClass.PRONOUN;
    var word = words.get(at);
    if (!calls || word.lexeme().listed() || word.capital() || word.inflected()) {
      return false;
    }
    if (before == WordClass.PRONOUN) {
      return SUBJECTS.contains(words.get(at - 1).lexeme().form());
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

  /** Of "model" and its like: "we model", "algorithms use the", but "the model". */
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
      case NOUN -> words.get(at - 1).inflected() && (opensObject(after(at)) || opensClause(at + 1));
      default -> false;
    };
  }

  private boolean opensClause(int at) {
    return at < classes.length
        && classes[at] == WordClass.CONJUNCTION
        && !words.get(at).before().breaks()
        && CLAUSES.contains(words.get(at).lexeme().form());
  }

  /**
   * Of "models" and its like: "it models", "the theory models complex", but "language models
   * learn".
   */
  private boolean isThirdPerson(int at) {
    var before = before(at);
    if (before == null) {
      return after(at) == WordClass.DETERMINER && words.get(at).before() == Gap.SENTENCE;
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

  /** Whether the phrase that ends here starts with "the" or the like, and so is a whole one. */
  private boolean hasDeterminer(int end) {
    int at = end;
    while (at > 0 && classes[at].inPhrase() && !words.get(at).before().breaks()) {
      at--;
    }
    return classes[at] == WordClass.DETERMINER;
  }

  /** Of "distributed" and its like: "a distributed system", but "systems distributed by". */
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
   * Of "welding" and its like: "arc welding is", "the welding process", but "welding the parts".
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

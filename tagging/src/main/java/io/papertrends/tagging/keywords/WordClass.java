// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

/** Classes of words, as detailed as needed to find the borders of noun phrases. */
enum WordClass {
  DETERMINER,
  PRONOUN,
  PREPOSITION,
  CONJUNCTION,
  TO,
  MODAL,
  BE,
  HAVE,
  ADVERB,
  NUMBER,
  /** An adjective that evaluates or compares: "novel", "various", "better". */
  QUALIFIER,
  ADJECTIVE,
  NOUN,
  VERB,
  /** A verb's third person: "provides". */
  S_VERB,
  /** A verb's past or participle: "proposed". */
  ED_VERB,
  /** A verb's -ing form that is not a name of something: "solving". */
  ING_VERB,
  /** "model", "test", "use". */
  NOUN_OR_VERB,
  /** "models", "tests", "uses". */
  S_NOUN_OR_VERB,
  /** Not a word: a formula, a URL or a LaTeX command. */
  MARKUP;

  /** Whether a phrase may contain such a word. */
  boolean inPhrase() {
    return this == ADJECTIVE || this == NOUN;
  }

  /** Whether a phrase may contain such a word, depending on its neighbours. */
  boolean maybeInPhrase() {
    return inPhrase() || this == NOUN_OR_VERB || this == S_NOUN_OR_VERB;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

/** What part a word plays around a phrase; only as fine as finding a phrase's borders needs. */
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
  /** An adjective that praises, places or compares: "novel", "various", "better". */
  QUALIFIER,
  ADJECTIVE,
  NOUN,
  VERB,
  /** A verb's third person: "provides". */
  S_VERB,
  /** A verb's past or participle: "proposed". */
  ED_VERB,
  /** A verb's -ing form that is not itself the name of something: "solving". */
  ING_VERB,
  /** "model", "test", "use". */
  NOUN_OR_VERB,
  /** "models", "tests", "uses". */
  S_NOUN_OR_VERB,
  /** No word: a formula, an address, a command of LaTeX. */
  MARKUP;

  /** Whether a phrase may have such a word. */
  boolean inPhrase() {
    return this == ADJECTIVE || this == NOUN;
  }

  /** Whether a phrase may have such a word once its neighbours are looked at. */
  boolean maybeInPhrase() {
    return inPhrase() || this == NOUN_OR_VERB || this == S_NOUN_OR_VERB;
  }
}

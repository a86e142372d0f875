// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import io.papertrends.tagging.sketch.TextHash;

/**
 * A word's entry in the lexicon.
 *
 * @param form the form by which words are compared
 * @param kind its class before neighbours are considered
 * @param listed whether the lexicon lists it, so that its class is certain
 * @param vague whether it names no subject, even with other words, such as "result"
 * @param common whether it names a subject only with other words, such as "algorithm"
 * @param hash hash of its form
 * @param power the base of hashes, raised to the number of its parts
 * @param length length of its form in characters, cached
 */
record Lexeme(
    String form,
    WordClass kind,
    boolean listed,
    boolean vague,
    boolean common,
    long hash,
    long power,
    int length) {

  /**
   * Base of the polynomial hash of word sequences. Hashes of phrases are computed from those of
   * their words, without a string for each candidate; "fine-tuning" and "fine tuning" have the same
   * hash.
   */
  static final long BASE = 0x9E3779B97F4A7C15L;

  /** The lexeme of markup. */
  static final Lexeme MARKUP = of("", WordClass.MARKUP);

  Lexeme(
      String form,
      WordClass kind,
      boolean listed,
      boolean vague,
      boolean common,
      long hash,
      long power) {
    this(form, kind, listed, vague, common, hash, power, form.length());
  }

  static Lexeme of(String form, WordClass kind) {
    return new Lexeme(form, kind, false, false, false, TextHash.of(form), BASE);
  }

  Lexeme as(WordClass other) {
    return new Lexeme(form, other, listed, vague, common, hash, power);
  }

  /**
   * The compound of this and the next part: "knowledge-based" is an adjective, "data-flow" a noun.
   */
  Lexeme and(Lexeme next) {
    boolean number = kind == WordClass.NUMBER && next.kind == WordClass.NUMBER;
    var compound = number ? WordClass.NUMBER : next.names() ? WordClass.NOUN : WordClass.ADJECTIVE;
    return new Lexeme(
        form + " " + next.form,
        compound,
        false,
        false,
        false,
        next.appendedTo(hash),
        power * next.power);
  }

  /** The hash of a sequence of words extended by this word. */
  long appendedTo(long sequence) {
    return sequence * power + hash;
  }

  /** Whether a phrase that ends with this word is a name of something. */
  boolean names() {
    return switch (kind) {
      case NOUN, NOUN_OR_VERB, S_NOUN_OR_VERB, NUMBER -> true;
      default -> false;
    };
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import io.papertrends.tagging.sketch.TextHash;

/**
 * A word as a dictionary has it.
 *
 * @param form the form under which words are compared
 * @param kind its class before its neighbours are looked at
 * @param listed whether the lexicon lists it, so that its class is no guess
 * @param vague whether it names no subject even in company, such as "result"
 * @param common whether it says something only with others, such as "algorithm"
 * @param hash of its form
 * @param power the base of hashes to the number of its parts
 * @param length of its form, which so need not be gone after
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
   * A sequence's hash is multiplied by as many of these as words follow it. So hashes can be put
   * together from those of parts, "fine-tuning" and "fine tuning" are one phrase, and no string is
   * made for each candidate.
   */
  static final long BASE = 0x9E3779B97F4A7C15L;

  /** What stands for markup. */
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
   * This and the next part of a compound: "knowledge-based" is an adjective, "data-flow" a noun.
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

  /** The hash of a sequence of words with this one after it. */
  long appendedTo(long sequence) {
    return sequence * power + hash;
  }

  /** Whether what ends in it is the name of something. */
  boolean names() {
    return switch (kind) {
      case NOUN, NOUN_OR_VERB, S_NOUN_OR_VERB, NUMBER -> true;
      default -> false;
    };
  }
}

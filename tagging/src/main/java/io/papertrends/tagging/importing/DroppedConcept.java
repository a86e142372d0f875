// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.importing;

/**
 * Something that an import left out.
 *
 * @param reason why
 * @param concept what the vocabulary calls the concept by
 * @param what the name or the broader concept
 */
public record DroppedConcept(Reason reason, String concept, String what) {

  /** Why something is left out. */
  public enum Reason {
    /** The concept has no label in English. */
    NO_LABEL("no label in English"),
    /** Nothing that a text could be compared with, or too much of it. */
    NO_NAME("no letters, a single one, or too long for a name"),
    /** One word that is short or has narrower concepts. */
    GENERAL_WORD("one word that may mean much else"),
    /** An acronym of two letters. */
    TWO_LETTERS("two letters, which stand for much else"),
    /** Another topic has the name. */
    DUPLICATE("a name of another topic"),
    /** A concept without any name that is left. */
    NAMELESS("no name left"),
    /** The broader concept is not in the vocabulary. */
    UNKNOWN_BROADER("a broader concept that is not there"),
    /** The broader concept is narrower, too. */
    CIRCLE("a broader concept that is narrower as well");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    /** The reason in words. */
    public String sentence() {
      return sentence;
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.importing;

/**
 * A concept, name or link that an import has dropped.
 *
 * @param reason reason for dropping it
 * @param concept id or label of the concept in its vocabulary
 * @param what the dropped name or broader concept
 */
public record DroppedConcept(Reason reason, String concept, String what) {

  /** Reasons for dropping something. */
  public enum Reason {
    /** The concept has no label in English. */
    NO_LABEL("no label in English"),
    /** The name has no letters, a single one, or too many characters. */
    NO_NAME("no letters, a single one, or too long for a name"),
    /** A single word that is short or has narrower concepts. */
    GENERAL_WORD("one word that may mean much else"),
    /** An acronym of two letters. */
    TWO_LETTERS("two letters, which stand for much else"),
    /** Another topic has the name. */
    DUPLICATE("a name of another topic"),
    /** All names of the concept were dropped. */
    NAMELESS("no name left"),
    /** The broader concept is not in the vocabulary. */
    UNKNOWN_BROADER("a broader concept that is not there"),
    /** The broader concept is also narrower than the concept. */
    CIRCLE("a broader concept that is narrower as well");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    /** The reason as a clause. */
    public String sentence() {
      return sentence;
    }
  }
}

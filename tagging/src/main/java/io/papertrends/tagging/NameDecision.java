// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

/**
 * Decision whether a name that occurs in a paper counts as a mention of its topic, and why.
 *
 * @param reason why
 * @param evidence what the paper has that decided it; empty if nothing had to
 */
public record NameDecision(Reason reason, String evidence) {

  static final NameDecision COUNTS = new NameDecision(Reason.NAMED, "");

  /** Why a name counts or not. */
  public enum Reason {
    /** It is a name of the topic. */
    NAMED(true),
    /** The paper defines it as a name of the topic, which is the evidence. */
    DEFINED_SO(true),
    /** The paper has a word that the name wants, which is the evidence. */
    CONTEXT(true),
    /** The paper has another name of the topic, which is the evidence. */
    OTHER_NAME(true),
    /** The paper has nothing that the name wants. */
    NO_CONTEXT(false),
    /**
     * The paper has the name once, outside its title, and no other of the topic: a loose name, or
     * one that stands there for what the paper is not on.
     */
    IN_PASSING(false),
    /** The paper defines it as something else, which is the evidence. */
    DEFINED_OTHERWISE(false);

    private final boolean counts;

    Reason(boolean counts) {
      this.counts = counts;
    }
  }

  /** Whether the name counts. */
  public boolean counts() {
    return reason.counts;
  }
}

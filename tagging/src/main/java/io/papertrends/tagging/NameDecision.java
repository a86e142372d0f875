// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

/**
 * Decision whether a name that occurs in a paper counts as a mention of its topic, with the reason.
 *
 * @param reason reason of the decision
 * @param evidence text of the paper on which the decision depends; empty if it depends on none
 */
public record NameDecision(Reason reason, String evidence) {

  static final NameDecision COUNTS = new NameDecision(Reason.NAMED, "");

  /** Why a name counts or not. */
  public enum Reason {
    /** It is a name of the topic. */
    NAMED(true),
    /** The paper defines it as short for a name of the topic; that name is the evidence. */
    DEFINED_SO(true),
    /** The paper has a context of the name, which is the evidence. */
    CONTEXT(true),
    /** The paper has another name of the topic, which is the evidence. */
    OTHER_NAME(true),
    /** The paper has no context of the name. */
    NO_CONTEXT(false),
    /**
     * The paper has the name once, outside its title, and no other name of the topic; and the name
     * is ambiguous, or the sentence mentions it only for contrast or as an example.
     */
    IN_PASSING(false),
    /** The topic is not in the title, and the abstract mentions it too few times. */
    TOO_FEW_MENTIONS(false),
    /** The paper defines the name as short for something else, which is the evidence. */
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

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

import io.papertrends.schemas.Paper;

/** Result of parsing one record of an input. */
public sealed interface ParseResult {

  /**
   * A paper.
   *
   * @param paper complete and valid
   */
  record Parsed(Paper paper) implements ParseResult {}

  /**
   * A paper that its source has withdrawn.
   *
   * @param id canonical identity of the paper
   */
  record Withdrawn(String id) implements ParseResult {}

  /**
   * A record that is not a valid paper.
   *
   * @param position place in the input, such as {@code line 12}
   * @param reason the kind of problem, used as a label of metrics, such as {@code no title}
   * @param detail details of the problem; may be empty, and is truncated if long
   * @param raw the unchanged record
   */
  record Rejected(String position, String reason, String detail, String raw)
      implements ParseResult {

    private static final int LONGEST_DETAIL = 500;

    /** Truncates the detail, because messages of libraries may contain texts of any length. */
    public Rejected {
      if (detail.length() > LONGEST_DETAIL) {
        detail = detail.substring(0, LONGEST_DETAIL) + "...";
      }
    }

    /**
     * A rejected record; the explanation has reason and detail, such as {@code title too long: 3000
     * characters}.
     */
    static Rejected of(String position, String explanation, String raw) {
      var parts = explanation.split(": ", 2);
      return new Rejected(position, parts[0], parts.length == 1 ? "" : parts[1], raw);
    }

    /** Reason and detail in one sentence. */
    public String explanation() {
      return detail.isEmpty() ? reason : reason + ": " + detail;
    }
  }
}

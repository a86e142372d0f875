// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

import io.papertrends.schemas.Paper;

/** What comes of parsing one record of an input. */
public sealed interface ParseResult {

  /**
   * A paper.
   *
   * @param paper complete and valid
   */
  record Parsed(Paper paper) implements ParseResult {}

  /**
   * A paper that its source took back.
   *
   * @param id its canonical identity
   */
  record Withdrawn(String id) implements ParseResult {}

  /**
   * A record that is no paper.
   *
   * @param position where it stands, such as {@code line 12}
   * @param reason what is wrong in general, to count by, such as {@code no title}
   * @param detail what is wrong in particular; may be empty, and is cut if long
   * @param raw the record as it stands
   */
  record Rejected(String position, String reason, String detail, String raw)
      implements ParseResult {

    private static final int LONGEST_DETAIL = 500;

    /** Libraries put what they stumbled over into their messages, however long it is. */
    public Rejected {
      if (detail.length() > LONGEST_DETAIL) {
        detail = detail.substring(0, LONGEST_DETAIL) + "...";
      }
    }

    /** With an explanation such as {@code title too long: 3000 characters}. */
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

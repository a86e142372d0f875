// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

/** A field of a record is not what it must be. */
public final class InvalidFieldException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What of a value is shown, in characters. */
  private static final int LONGEST_VALUE = 200;

  private final String reason;

  /**
   * With what is wrong.
   *
   * @param reason in general, to count by, such as {@code title is not a text}
   * @param value the field's value; cut if long
   */
  public InvalidFieldException(String reason, String value) {
    super(value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "...");
    this.reason = reason;
  }

  /** What is wrong in general. */
  public String reason() {
    return reason;
  }
}

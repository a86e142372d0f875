// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

/** A field of a record has an invalid value. */
public final class InvalidFieldException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Number of characters of a value that are shown. */
  private static final int LONGEST_VALUE = 200;

  private final String reason;

  /**
   * An exception for a field.
   *
   * @param reason the kind of problem, used as a label of metrics, such as {@code title is not a
   *     text}
   * @param value the field's value; truncated if long
   */
  public InvalidFieldException(String reason, String value) {
    super(value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "...");
    this.reason = reason;
  }

  /** The kind of problem, without the value. */
  public String reason() {
    return reason;
  }
}

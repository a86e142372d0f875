// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

/** A field of a record is not what it must be. */
final class InvalidFieldException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * With what is wrong.
   *
   * @param reason in general, to count by, such as {@code title is not a text}
   * @param value the field's value
   */
  InvalidFieldException(String reason, String value) {
    super(value);
    this.reason = reason;
  }

  /** What is wrong in general. */
  String reason() {
    return reason;
  }
}

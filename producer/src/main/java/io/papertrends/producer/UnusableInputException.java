// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer;

/** An input cannot be used at all; the message is one sentence with its name and the reason. */
public final class UnusableInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** An exception with this message. */
  public UnusableInputException(String message) {
    super(message);
  }

  /** An exception with this message and this cause. */
  public UnusableInputException(String message, Throwable cause) {
    super(message, cause);
  }
}

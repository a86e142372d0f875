// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer;

/** An input as a whole can't be used; the message is one sentence that says which and why. */
public final class UnusableInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With the sentence. */
  public UnusableInputException(String message) {
    super(message);
  }

  /** With the sentence and what led to it. */
  public UnusableInputException(String message, Throwable cause) {
    super(message, cause);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

/** The service no longer knows the cursor: the day must be read again from its first page. */
public final class ExpiredCursorException extends SourceException {

  private static final long serialVersionUID = 1L;

  /** An exception with the message of the service. */
  public ExpiredCursorException(String message) {
    this(message, null);
  }

  /** An exception with the message of the service and the cause. */
  public ExpiredCursorException(String message, Throwable cause) {
    super(message, cause);
  }
}

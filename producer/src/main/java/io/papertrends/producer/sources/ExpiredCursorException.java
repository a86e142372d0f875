// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

/** The service does not know the cursor any more: the day is to be read from its first page. */
public final class ExpiredCursorException extends SourceException {

  private static final long serialVersionUID = 1L;

  /** With what the service said. */
  public ExpiredCursorException(String message) {
    this(message, null);
  }

  /** With what the service said, and what led to it. */
  public ExpiredCursorException(String message, Throwable cause) {
    super(message, cause);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

/**
 * The schema of an event is not available at the moment. The event itself may be valid, so it must
 * not become a dead letter; the caller must try again.
 */
public final class SchemaUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** An exception with this message, one sentence, and this cause. */
  public SchemaUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}

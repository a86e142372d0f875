// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

/**
 * The schema of an event can't be had at the moment. The event is not to blame, so it is no dead
 * letter; the caller must try again.
 */
public final class SchemaUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With a sentence and what led to it. */
  public SchemaUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}

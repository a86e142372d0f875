// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading.http;

import java.io.Serial;

/** A web process does not answer, or not with results; the message says what to do. */
public final class WebUnavailableException extends RuntimeException {

  @Serial
  private static final long serialVersionUID = 1L;

  WebUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import java.io.Serial;

/** The index can't be read or written. */
public final class IndexFailedException extends RuntimeException {

  @Serial
  private static final long serialVersionUID = 1L;

  IndexFailedException(String message, Throwable cause) {
    super(message, cause);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import java.io.Serial;
import java.sql.SQLException;

/** The index can't be read or written; the message says why. */
public final class IndexFailedException extends RuntimeException {

  @Serial
  private static final long serialVersionUID = 1L;

  IndexFailedException(String message, SQLException cause) {
    super(message + ": " + cause.getMessage(), cause);
  }
}

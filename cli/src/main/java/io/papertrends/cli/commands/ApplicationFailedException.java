// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.schemas.RootCause;
import org.apache.kafka.common.KafkaException;

/** The application stopped because of an error from which it cannot recover. */
final class ApplicationFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final String FULL = "No space left on device";

  ApplicationFailedException(Throwable cause) {
    super("the application stopped: " + explained(RootCause.of(cause)), cause);
  }

  /** The message of the root cause; for a defect, with its class. */
  private static String explained(Throwable root) {
    if (root.getMessage() != null && root.getMessage().contains(FULL)) {
      return "a disk is full; what was acknowledged is kept: make room and start it again ("
          + root.getMessage() + ")";
    }
    boolean isDefect = root instanceof RuntimeException && !(root instanceof KafkaException);
    return isDefect || root.getMessage() == null ? root.toString() : root.getMessage();
  }
}

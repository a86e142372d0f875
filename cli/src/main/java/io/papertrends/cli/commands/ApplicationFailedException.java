// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

/** The application stopped because of an error that it can't recover from. */
final class ApplicationFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ApplicationFailedException(Throwable cause) {
    super("the application stopped: " + root(cause), cause);
  }

  private static Throwable root(Throwable error) {
    var root = error;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}

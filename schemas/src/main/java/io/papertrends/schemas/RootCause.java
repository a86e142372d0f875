// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

/** Finds the innermost cause of an exception, which has the most specific message. */
public final class RootCause {

  private RootCause() {}

  /** The exception itself if it has no cause. */
  public static Throwable of(Throwable error) {
    var root = error;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  /** The message of the innermost cause; its class and message if it has none. */
  public static String message(Throwable error) {
    var root = of(error);
    return root.getMessage() == null ? root.toString() : root.getMessage();
  }
}

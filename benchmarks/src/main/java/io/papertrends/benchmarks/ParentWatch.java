// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import java.io.IOException;
import java.io.OutputStream;

/** Ends this process when the one that started it has ended, however that happened. */
public final class ParentWatch {

  private static final int FAILED = 1;

  private ParentWatch() {}

  /** The standard input must be a pipe from that process, as {@link ChildProcess} makes it. */
  public static void start() {
    var watch = new Thread(
        () -> {
          try {
            System.in.transferTo(OutputStream.nullOutputStream());
          } catch (IOException e) {
            System.err.println("the standard input broke off: " + e);
          }
          Runtime.getRuntime().halt(FAILED);
        },
        "watch-parent");
    watch.setDaemon(true);
    watch.start();
  }
}

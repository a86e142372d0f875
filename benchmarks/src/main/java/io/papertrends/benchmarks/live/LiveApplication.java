// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks.live;

import io.papertrends.benchmarks.ParentWatch;
import io.papertrends.cli.PapertrendsMain;

/** The program, in a process that ends with the one that measures it. */
public final class LiveApplication {

  private LiveApplication() {}

  /** Runs a command of papertrends. */
  public static void main(String[] args) {
    ParentWatch.start();
    PapertrendsMain.main(args);
  }
}

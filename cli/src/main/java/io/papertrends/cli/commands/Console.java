// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.cli.terminal.Screen;
import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Where a command speaks: results go to the standard output, everything else to the standard error.
 *
 * @param out for results
 * @param err for people
 * @param isTerminal whether somebody watches the standard error, who would like to see progress
 * @param screen where the standard output is read
 */
public record Console(PrintWriter out, PrintWriter err, boolean isTerminal, Screen screen) {

  private static final int REDRAW_EVERY_MS = 200;

  /** A progress bar, which nobody sees who does not watch. */
  ProgressBar progressBar(String task, String unit, long unitSize, long total) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setUnit(unit, unitSize)
        .setInitialMax(total)
        .showSpeed()
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .setUpdateIntervalMillis(REDRAW_EVERY_MS)
        .setConsumer(isTerminal ? null : unseen())
        .build();
  }

  private static ProgressBarConsumer unseen() {
    int anyWidth = 80;
    return new DelegatingProgressBarConsumer(line -> {}, anyWidth);
  }

  /** Says what is being done to somebody who watches and would wonder. */
  void sayProgress(String line) {
    if (isTerminal) {
      say(line);
    }
  }

  /** Says something to people. */
  void say(String line) {
    err.println(line);
    err.flush();
  }

  /** Prints a line of results. */
  void print(String line) {
    out.println(line);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.papertrends.cli.terminal.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Timer;
import java.util.TimerTask;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Output of a command: results go to the standard output, everything else to the standard error.
 *
 * @param out for results
 * @param err for messages
 * @param isTerminal whether the standard error is a terminal, so that progress is shown
 * @param terminal properties of the standard output's terminal
 */
public record Console(PrintWriter out, PrintWriter err, boolean isTerminal, Terminal terminal) {

  private static final int REDRAW_EVERY_MS = 200;
  private static final int MOMENT_MS = 700;
  private static final int USUAL_WIDTH = 80;

  /** A progress bar, shown only on a terminal. */
  ProgressBar progressBar(String task, String unit, long unitSize, long total) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setUnit(unit, unitSize)
        .setInitialMax(total)
        .showSpeed()
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .setUpdateIntervalMillis(REDRAW_EVERY_MS)
        .setConsumer(isTerminal ? seen() : unseen())
        .build();
  }

  /**
   * Replaces the consumer of the library, which asks JLine for the width. JLine takes over signal
   * handling from the JVM, so Ctrl-C would end the process without its clean-up.
   */
  private ProgressBarConsumer seen() {
    var progress = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    int columns = terminal.equals(Terminal.NONE) ? USUAL_WIDTH : terminal.columns();
    return new ConsoleProgressBarConsumer(progress, columns - 1);
  }

  private static ProgressBarConsumer unseen() {
    return new DelegatingProgressBarConsumer(line -> {}, USUAL_WIDTH);
  }

  /** Prints a progress message, only on a terminal. */
  void sayProgress(String line) {
    if (isTerminal) {
      say(line);
    }
  }

  /** Runs work, and prints a message on a terminal if it takes longer than a moment. */
  void sayIfSlow(String line, Runnable work) {
    var timer = new Timer("progress", true);
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            sayProgress(line);
          }
        },
        MOMENT_MS);
    try {
      work.run();
    } finally {
      timer.cancel();
    }
  }

  /** Prints a message to the standard error. */
  void say(String line) {
    err.println(line);
    err.flush();
  }

  /** Prints a line of results. */
  void print(String line) {
    out.println(line);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the benchmarks, with the options of JMH, or says why it can't. */
public final class Benchmarks {

  private Benchmarks() {}

  /** Runs those whose names match the arguments. */
  public static void main(String[] args) throws CommandLineOptionException, RunnerException {
    var missing = SharedData.missing();
    if (missing != null) {
      System.err.println("benchmarks: skipped, because " + missing);
      return;
    }
    new Runner(new CommandLineOptions(args)).run();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

/** What a command's end says to the shell. */
final class ExitCode {

  /** Everything was done. */
  static final int DONE = 0;

  /** It could not be done; a sentence on the standard error says why. */
  static final int FAILED = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** It was done, but for records that were rejected. */
  static final int SOME_REJECTED = 3;

  private ExitCode() {}
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

/** Exit codes of commands. */
final class ExitCode {

  /** The command succeeded. */
  static final int DONE = 0;

  /** The command failed; a sentence on the standard error gives the reason. */
  static final int FAILED = 1;

  /** The command line is invalid. */
  static final int USAGE = 2;

  /** The command succeeded, but some records were rejected. */
  static final int SOME_REJECTED = 3;

  private ExitCode() {}
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

/** A command that can check its options without doing anything else. */
interface CheckableCommand {

  /** Throws the same exception for an invalid option as the command itself. */
  void check();
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

/** A command that can check its options without doing anything else. */
interface CheckableCommand {

  /** Throws for a wrong option what the command itself would throw. */
  void check();
}

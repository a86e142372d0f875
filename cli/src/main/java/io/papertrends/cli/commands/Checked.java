// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

/** A command that can say what is wrong with its options without doing anything. */
interface Checked {

  /** Throws what the command would throw before it begins. */
  void check();
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

/**
 * A word as a reader sees it: tokens that hyphens or slashes join are one.
 *
 * @param start offset of its first character
 * @param end offset after its last
 * @param before what stands before it
 * @param lexeme what the dictionary has
 * @param capital whether it starts with an upper-case letter
 */
record Word(int start, int end, Gap before, Lexeme lexeme, boolean capital) {

  /** Whether it has an ending that its form has not: "lenses", not "lens". */
  boolean inflected() {
    return lexeme.length() < end - start;
  }
}

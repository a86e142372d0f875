// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

/**
 * A stretch of a text.
 *
 * @param start offset of its first character
 * @param end offset after its last
 */
record Span(int start, int end) {

  int length() {
    return end - start;
  }

  boolean isEmpty() {
    return end <= start;
  }
}

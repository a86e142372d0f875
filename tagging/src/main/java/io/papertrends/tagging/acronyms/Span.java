// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

/**
 * A part of a text.
 *
 * @param start offset of the first character
 * @param end offset after the last character
 */
record Span(int start, int end) {

  int length() {
    return end - start;
  }

  boolean isEmpty() {
    return end <= start;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.words;

/**
 * A word of a text: a longest sequence of letters and digits.
 *
 * @param text the unchanged word
 * @param start offset of its first character in UTF-16 code units
 * @param end offset after its last character
 */
public record Token(String text, int start, int end) {}

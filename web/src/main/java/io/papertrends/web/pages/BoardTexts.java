// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import java.util.Locale;

/**
 * What a board is called, and what it shows, in a sentence.
 *
 * @param title of the board
 * @param explanation what it ranks by
 * @param none what an empty one says
 */
record BoardTexts(String title, String explanation, String none) {

  /** Of this board. */
  static BoardTexts of(String board) {
    return switch (board) {
      case "rising" ->
        new BoardTexts(
            "Rising",
            "More papers than the topic's own past leads to expect, even at the lower end of the 90 % interval.",
            "Nothing rises for sure.");
      case "new" ->
        new BoardTexts(
            "New", "First seen in the last four weeks, most papers first.", "Nothing is new.");
      case "top" ->
        new BoardTexts("On top", "Most papers, whatever was usual.", "No paper mentions a topic.");
      case "pairs" ->
        new BoardTexts(
            "Together",
            "Topics that share more papers than if they met by chance.",
            "No topics occur together more often than by chance.");
      default ->
        new BoardTexts(
            board.substring(0, 1).toUpperCase(Locale.ROOT) + board.substring(1), "", "Nothing.");
    };
  }
}

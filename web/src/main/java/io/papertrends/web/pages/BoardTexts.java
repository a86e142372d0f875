// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

/**
 * What a board is called, and what it shows, in a sentence.
 *
 * @param title of the board
 * @param explanation what it ranks by
 * @param none text of an empty board
 */
record BoardTexts(String title, String explanation, String none) {

  /** Of this board. */
  static BoardTexts of(String board) {
    return switch (board) {
      case "rising" ->
        new BoardTexts(
            "Rising",
            "More papers than the topic's own past leads to expect, even at the low end of the "
                + "90 % interval. A dotted line marks what was expected.",
            "No topic is clearly rising.");
      case "new" ->
        new BoardTexts(
            "New", "First seen in the last four weeks, most papers first.", "No topic is new.");
      case "top" ->
        new BoardTexts("Top", "The topics with the most papers.", "No paper mentions a topic.");
      case "pairs" ->
        new BoardTexts(
            "Together",
            "Two topics that appear in the same papers more often than chance explains.",
            "No two topics appear together more often than by chance.");
      default -> throw new IllegalArgumentException("the board " + board + " has no texts");
    };
  }
}

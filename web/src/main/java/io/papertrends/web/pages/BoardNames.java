// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import java.util.List;
import java.util.Locale;

/**
 * What a board is called, and what it shows, in a sentence.
 *
 * @param title of the board
 * @param explanation what it ranks by
 * @param none what an empty one says
 */
record BoardNames(String title, String explanation, String none) {

  /** All boards, by their names in addresses. */
  static final List<String> ALL = List.of("rising", "new", "top", "pairs");

  /** Of this board. */
  static BoardNames of(String board) {
    return switch (board) {
      case "rising" ->
        new BoardNames(
            "Rising",
            "More papers than the topic's own past leads to expect, even at the lower end of the 90 % interval.",
            "Nothing rises for sure.");
      case "new" ->
        new BoardNames(
            "New", "First seen in the last four weeks, most papers first.", "Nothing is new.");
      case "top" ->
        new BoardNames("On top", "Most papers, whatever was usual.", "No paper mentions a topic.");
      case "pairs" ->
        new BoardNames(
            "Together",
            "Topics that share more papers than if they met by chance.",
            "No topics occur together more often than by chance.");
      default ->
        new BoardNames(
            board.substring(0, 1).toUpperCase(Locale.ROOT) + board.substring(1), "", "Nothing.");
    };
  }
}

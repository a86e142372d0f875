// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

/**
 * How a place on a board compares with that of the day before.
 *
 * @param text for people
 * @param kind up, down, same or first
 */
record RankMove(String text, String kind) {

  static RankMove of(int rank, Integer previous) {
    if (previous == null) {
      return new RankMove("new", "first");
    }
    if (previous > rank) {
      return new RankMove("▲ " + (previous - rank), "up");
    }
    return previous < rank
        ? new RankMove("▼ " + (rank - previous), "down")
        : new RankMove("=", "same");
  }
}

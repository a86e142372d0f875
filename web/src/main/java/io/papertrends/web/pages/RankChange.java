// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

/**
 * How a place on a board compares with that of the day before.
 *
 * @param text for people
 * @param kind up, down, same or first
 */
record RankChange(String text, String kind) {

  static RankChange of(int rank, Integer previous) {
    if (previous == null) {
      return new RankChange("new", "first");
    }
    if (previous > rank) {
      return new RankChange("▲ " + (previous - rank), "up");
    }
    return previous < rank
        ? new RankChange("▼ " + (rank - previous), "down")
        : new RankChange("=", "same");
  }
}

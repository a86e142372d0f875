// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.events;

import java.util.List;

/** A ranking; fields as in the schema of {@code TrendingBoard}. */
public record BoardJson(
    String board,
    int windowDays,
    String firstDay,
    String lastDay,
    long papersInWindow,
    String finality,
    List<Entry> entries) {

  /** A topic on it; fields as in the schema of {@code BoardEntry}. */
  public record Entry(
      int rank,
      String topic,
      double score,
      long papers,
      double share,
      Integer previousRank,
      String label,
      Double expected,
      Double lift,
      Double liftLow,
      Double liftHigh,
      Double growth,
      List<String> evidence,
      String under) {}

  /** Whether a day of the window is still open. */
  public boolean isOpen() {
    return finality.equals("EARLY");
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import com.carrotsearch.hppc.DoubleArrayList;
import com.carrotsearch.hppc.ObjectIntHashMap;
import io.papertrends.trends.detection.Expectation;
import io.papertrends.trends.detection.Lift;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Ranks entries by the lower end of their lift's interval, so that a few papers on a small subject
 * do not count as growth; entries with a lower end of at most 1 are not ranked. The exact number is
 * expensive, so an approximation with a known error selects the entries for which the exact one is
 * computed. Not thread-safe.
 */
final class LiftRanking implements Ranking {

  private static final int NONE = -1;
  private static final double LEAST = 1;
  private static final double ABOVE = 1 + Lift.APPROXIMATION_ERROR;
  private static final double BELOW = 1 - Lift.APPROXIMATION_ERROR;

  private final String[] entries;
  private final Expectation[] expectations;
  private final double[] approximate;
  private final double[] exact;
  private final ObjectIntHashMap<String> places = new ObjectIntHashMap<>();

  /** A ranking of these entries. */
  LiftRanking(Map<String, Expectation> byEntry) {
    var ranked = new ArrayList<String>();
    var lifts = new DoubleArrayList();
    byEntry.forEach((entry, expectation) -> {
      double lift = expectation.approximateLiftLow();
      if (lift >= LEAST * BELOW) {
        places.put(entry, ranked.size());
        ranked.add(entry);
        lifts.add(lift);
      }
    });
    entries = ranked.toArray(String[]::new);
    expectations = ranked.stream().map(byEntry::get).toArray(Expectation[]::new);
    approximate = lifts.toArray();
    exact = new double[entries.length];
    Arrays.fill(exact, Double.NaN);
  }

  @Override
  public List<RankedEntry> first(int length) {
    double least = leastOfFirst(length);
    var scores = new HashMap<String, Double>();
    for (int i = 0; i < entries.length; i++) {
      if (approximate[i] >= least && exact(i) > LEAST) {
        scores.put(entries[i], exact(i));
      }
    }
    return RankedEntry.first(length, scores);
  }

  /** Lower bound of the approximate lift of the first entries. */
  private double leastOfFirst(int length) {
    double least = LEAST * BELOW;
    if (length < entries.length) {
      double[] ascending = approximate.clone();
      Arrays.sort(ascending);
      // At least this number of entries have an exact lift not below the last one's lower bound.
      least = Math.max(least, ascending[ascending.length - length] * BELOW / ABOVE);
    }
    return least;
  }

  @Override
  public OptionalInt rank(String entry) {
    int place = places.getOrDefault(entry, NONE);
    if (place == NONE || exact(place) <= LEAST) {
      return OptionalInt.empty();
    }
    double own = exact(place);
    int above = 0;
    for (int i = 0; i < entries.length; i++) {
      if (approximate[i] > own * ABOVE || (approximate[i] >= own * BELOW && exact(i) > own)) {
        above++;
      }
    }
    return OptionalInt.of(1 + above);
  }

  private double exact(int i) {
    if (Double.isNaN(exact[i])) {
      exact[i] = expectations[i].liftLow();
    }
    return exact[i];
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import java.util.stream.IntStream;

/** Cube roots of counts. The usual ones are computed once, as the JDK has no fast cube root. */
final class CubeRoots {

  private static final double[] SMALL =
      IntStream.range(0, 1_024).mapToDouble(Math::cbrt).toArray();

  private CubeRoots() {}

  /** The cube root of a count, the same as by {@link Math#cbrt}. */
  static double of(long count) {
    return count < SMALL.length ? SMALL[(int) count] : Math.cbrt((double) count);
  }
}

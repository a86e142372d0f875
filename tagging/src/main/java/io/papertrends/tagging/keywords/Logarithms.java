// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import java.util.stream.IntStream;

/**
 * A table of natural logarithms of small whole numbers, because scoring needs hundreds of them per
 * paper.
 */
final class Logarithms {

  private static final double[] SMALL =
      IntStream.range(0, 1024).mapToDouble(Math::log).toArray();

  private Logarithms() {}

  static double of(int number) {
    return number < SMALL.length ? SMALL[number] : Math.log(number);
  }
}

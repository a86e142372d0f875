// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

/**
 * Two topics that papers are on.
 *
 * @param first id of the one that comes first in alphabetical order
 * @param second id of the other
 */
public record TopicPair(String first, String second) {

  /** Stands between the ids of two topics; no id has it. */
  public static final char BETWEEN = '+';

  /** Both ids with a + between. */
  public String id() {
    return first + BETWEEN + second;
  }
}

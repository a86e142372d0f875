// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

/**
 * Two topics that occur together in papers.
 *
 * @param first id of the topic that is first in alphabetical order
 * @param second id of the other topic
 */
public record TopicPair(String first, String second) {

  /** Separator between the two ids; no id contains it. */
  public static final char BETWEEN = '+';

  /** Both ids with a + between them. */
  public String id() {
    return first + BETWEEN + second;
  }
}

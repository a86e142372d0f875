// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import java.util.Comparator;

/**
 * Two topics that papers are on.
 *
 * @param first id of the one that comes first in alphabetical order
 * @param second id of the other
 */
public record TopicPair(String first, String second) implements Comparable<TopicPair> {

  private static final Comparator<TopicPair> ORDER =
      Comparator.comparing(TopicPair::first).thenComparing(TopicPair::second);

  /** Both ids with a + between, which no id has. */
  public String id() {
    return first + "+" + second;
  }

  @Override
  public int compareTo(TopicPair other) {
    return ORDER.compare(this, other);
  }
}

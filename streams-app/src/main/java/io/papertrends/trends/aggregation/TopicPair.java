// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

/**
 * Two topics that papers are on.
 *
 * @param first id of the one that comes first in alphabetical order
 * @param second id of the other
 */
public record TopicPair(String first, String second) {

  /** Both ids with a + between, which no id has. */
  public String id() {
    return first + "+" + second;
  }
}

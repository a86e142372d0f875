// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

import java.util.Objects;

/**
 * A part of the index that counts as changed as a whole, such as the counts of one topic. Parts are
 * identified by a hash: if two have the same, a change of one counts as a change of the other too.
 *
 * @param hash of its kind and name
 */
public record IndexPart(int hash) {

  /** Everything, when the index is made empty. */
  static final IndexPart ALL = of("all");

  /** How far the index is behind Kafka. */
  public static final IndexPart LAG = of("lag");

  /** The applied vocabulary. */
  public static final IndexPart VOCABULARY = of("vocabulary");

  /** All papers by window, and how final windows are. */
  static final IndexPart TOTALS = of("totals");

  /** Which subjects there are, and their labels. */
  static final IndexPart LABELS = of("labels");

  static final IndexPart ALERTS = of("alerts");

  /** Which papers there are, and their texts. */
  static final IndexPart PAPERS = of("papers");

  static final IndexPart SOURCES = of("sources");
  static final IndexPart DEAD_LETTERS = of("dead letters");

  /** One board. */
  static IndexPart board(String board, int windowDays, long lastDay) {
    return of("board", board, windowDays, lastDay);
  }

  /** The days that have a board of a window. */
  static IndexPart boardDays(int windowDays) {
    return of("board days", windowDays);
  }

  /** All counts of a subject. */
  static IndexPart countsOf(String subject) {
    return of("counts of", subject);
  }

  /** The counts of all subjects in one window. */
  static IndexPart countsIn(int windowDays, long lastDay) {
    return of("counts in", windowDays, lastDay);
  }

  /** Whether there is a subject, and its label. */
  static IndexPart label(String subject) {
    return of("label", subject);
  }

  /** One paper and what it mentions. */
  static IndexPart paper(String id) {
    return of("paper", id);
  }

  /** The papers that mention a subject. */
  static IndexPart mentionsOf(String subject) {
    return of("mentions of", subject);
  }

  private static IndexPart of(Object... name) {
    return new IndexPart(Objects.hash(name));
  }
}

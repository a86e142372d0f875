// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Information about subjects besides their numbers of papers. */
public interface CoOccurrences {

  /**
   * Whether a topic is directly or indirectly broader than another; none is broader than itself.
   */
  boolean isBroader(String topic, String narrower);

  /**
   * For each paper of some days that mentions a subject, which of these others it mentions too.
   *
   * @param others ids of topics and keywords
   * @param firstDay first day, inclusive, in days since 1970-01-01
   * @param lastDay last day, inclusive
   */
  List<Set<String>> othersByPaper(
      String subject, Collection<String> others, int firstDay, int lastDay);

  /**
   * The origins of the papers of these days that mention the subject; empty if unknown.
   *
   * @param firstDay first day, inclusive, in days since 1970-01-01
   * @param lastDay last day, inclusive
   */
  List<PaperOrigin> origins(String subject, int firstDay, int lastDay);
}

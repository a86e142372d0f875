// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Subjects that never occur in the same paper. */
final class Unrelated implements CoOccurrences {

  @Override
  public boolean isBroader(String topic, String narrower) {
    return false;
  }

  @Override
  public List<Set<String>> othersByPaper(
      String subject, Collection<String> others, int firstDay, int lastDay) {
    return List.of();
  }

  @Override
  public List<PaperOrigin> origins(String subject, int firstDay, int lastDay) {
    return List.of();
  }
}

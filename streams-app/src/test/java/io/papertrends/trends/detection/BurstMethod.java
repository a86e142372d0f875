// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import java.util.Map;

/** A way to say how much a subject bursts on a day, to be compared with others. */
interface BurstMethod {

  String name();

  /** Scores on the last day of the counts, the higher the more; no score, no burst. */
  Map<String, Double> scores(DailyCounts counts, int day);
}

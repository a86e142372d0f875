// SPDX-License-Identifier: Apache-2.0
package io.papertrends.metrics;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Limits the number of values of a label that come from outside: the first values are kept, all
 * later ones become {@link #OTHER}. A series for each value would fill the memory of the metrics
 * server.
 */
public final class LabelValues {

  /** Replaces all values beyond the limit. */
  public static final String OTHER = "other";

  private static final int MOST = 30;
  private static final int LONGEST = 60;

  private final Set<String> values = ConcurrentHashMap.newKeySet();

  /** The value itself, or {@link #OTHER} if it is beyond the limit. */
  public String of(String value) {
    if (value.isBlank() || value.length() > LONGEST) {
      return OTHER;
    }
    if (values.contains(value)) {
      return value;
    }
    synchronized (this) {
      if (values.size() >= MOST) {
        return OTHER;
      }
      values.add(value);
    }
    return value;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.metrics;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Values of a label that come from outside, of which there may be any number: the first ones stand
 * for themselves, the rest is {@link #OTHER}. A series for each would fill the memory of the server
 * that collects them.
 */
public final class LabelValues {

  /** All that there are too many of. */
  public static final String OTHER = "other";

  private static final int MOST = 30;
  private static final int LONGEST = 60;

  private final Set<String> values = ConcurrentHashMap.newKeySet();

  /** The value itself or {@link #OTHER}. */
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

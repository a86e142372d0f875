// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.schemas.Finality;
import java.util.Map;

/**
 * What there is to say about a window.
 *
 * @param now its counts
 * @param before the counts of the window of the same length that ended a day earlier
 * @param labels names to show of its topics and keywords
 * @param finality how final they are
 * @param countsChanged whether its own counts are to be told; else only {@code before} changed
 */
public record CountedWindow(
    WindowCounts now,
    WindowCounts before,
    Map<String, String> labels,
    Finality finality,
    boolean countsChanged) {}

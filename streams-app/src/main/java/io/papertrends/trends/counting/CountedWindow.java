// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.counting;

import io.papertrends.schemas.Finality;
import io.papertrends.trends.detection.Comparisons;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * What there is to say about a window.
 *
 * @param now its counts
 * @param before the counts of the window of the same length that ended a day earlier
 * @param papers its papers
 * @param labels names to show of its topics and keywords
 * @param comparisons compares windows that end on a day, in days since 1970-01-01, with what was
 *     usual before
 * @param finality how final all this is
 * @param countsChanged whether its own counts are to be told; else only what they are compared with
 *     changed
 */
public record CountedWindow(
    WindowCounts now,
    WindowCounts before,
    WindowPapers papers,
    Map<String, String> labels,
    IntFunction<Comparisons> comparisons,
    Finality finality,
    boolean countsChanged) {}

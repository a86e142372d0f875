// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

/**
 * A subject that stands out on a day.
 *
 * @param figures those of the window that stands out most
 * @param adjustedP the window's p after control of the false discovery rate over all subjects
 */
record BurstCandidate(Comparison figures, double adjustedP) {}

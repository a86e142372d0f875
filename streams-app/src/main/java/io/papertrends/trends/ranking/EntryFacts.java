// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import io.papertrends.trends.detection.Expectation;
import java.util.Optional;

/**
 * Figures of an entry of a board.
 *
 * @param label display name
 * @param papers papers of the window
 * @param papersBefore papers of the window of the same length just before
 * @param expectation expected papers; empty if the history is too short
 */
record EntryFacts(
    String label, long papers, long papersBefore, Optional<Expectation> expectation) {}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.ranking;

import io.papertrends.trends.detection.Expectation;
import java.util.Optional;

/**
 * What a board says of an entry.
 *
 * @param label its name for people
 * @param papers papers of the window
 * @param papersBefore papers of the window of the same length just before
 * @param expectation what was to be expected; empty if too little is known
 */
record EntryFacts(
    String label, long papers, long papersBefore, Optional<Expectation> expectation) {}

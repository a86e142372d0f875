// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import java.util.List;

/**
 * The origin of a paper. Papers of one group of authors or of one event appear together, so they
 * are not independent evidence.
 *
 * @param authors hashes of its authors' names; empty if unknown
 * @param events hashes of the events that it names with their year, such as a shared task
 * @param category hash of the category that its source gives it; 0 if it gives none
 */
public record PaperOrigin(List<Integer> authors, List<Integer> events, int category) {}

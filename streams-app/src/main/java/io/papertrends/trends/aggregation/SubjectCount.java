// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

/**
 * A topic or keyword in a window.
 *
 * @param subject its id
 * @param label its name for people: of a topic, what the vocabulary calls it; of a keyword, how
 *     most papers of the window write it, of equals the first in alphabetical order
 * @param papers papers of the window that count for it, at least 1
 */
public record SubjectCount(String subject, String label, long papers) {}

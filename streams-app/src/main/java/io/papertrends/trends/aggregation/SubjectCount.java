// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.aggregation;

/**
 * A topic or keyword in a window.
 *
 * @param subject id of the subject
 * @param label display name: for a topic, its label in the vocabulary; for a keyword, its most
 *     frequent spelling in the window, of equals the first in alphabetical order
 * @param papers papers of the window with this subject, at least 1
 */
public record SubjectCount(String subject, String label, long papers) {}

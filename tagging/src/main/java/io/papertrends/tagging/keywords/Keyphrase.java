// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import io.papertrends.schemas.PaperField;

/**
 * A phrase that names a subject of a paper.
 *
 * @param form its words in lower case and singular, separated by spaces; used for comparison
 * @param alone whether it occurs at least once outside of longer phrases
 * @param score score; higher is better, comparable between papers
 * @param field field of its first occurrence
 * @param first number of its first word in the field
 * @param last number of its last word
 */
record Keyphrase(String form, boolean alone, double score, PaperField field, int first, int last) {}

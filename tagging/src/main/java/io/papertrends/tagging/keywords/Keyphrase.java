// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import io.papertrends.schemas.PaperField;

/**
 * A phrase that says what a paper is about.
 *
 * @param form its words in lower case and the singular with spaces between, under which it is
 *     compared
 * @param alone whether it stands alone somewhere, not only as a part of longer phrases
 * @param score the higher, the surer; comparable between papers
 * @param field where its first place is
 * @param first number of its first word there
 * @param last number of its last word
 */
record Keyphrase(String form, boolean alone, double score, PaperField field, int first, int last) {}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

import io.papertrends.schemas.PaperField;

/**
 * A phrase that says what a paper is about.
 *
 * @param text as it stands at its first place
 * @param form its words in lower case and the singular with spaces between, under which it is
 *     compared
 * @param alone whether it stands alone somewhere, not only as a part of longer phrases
 * @param score the higher, the surer; comparable between papers
 * @param field where its first place is
 * @param start offset of its first character there in UTF-16 code units
 * @param end offset after its last character
 */
public record Keyphrase(
    String text, String form, boolean alone, double score, PaperField field, int start, int end) {}

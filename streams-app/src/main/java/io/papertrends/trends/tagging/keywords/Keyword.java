// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

import io.papertrends.schemas.PaperField;

/**
 * What a paper is about in its own words, whichever variant it uses.
 *
 * @param key its words in lower case and the singular, run together; the same for all variants
 * @param field where its first place is
 * @param start offset of its first character there in UTF-16 code units
 * @param end offset after its last character
 */
public record Keyword(String key, PaperField field, int start, int end) {}

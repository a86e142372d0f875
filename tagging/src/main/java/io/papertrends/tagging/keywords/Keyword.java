// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import io.papertrends.schemas.PaperField;

/**
 * What a paper is about in its own words, whichever variant it uses.
 *
 * @param key its words in lower case and the singular, run together; the same for all variants
 * @param field where its first place is
 * @param first number of its first word there
 * @param last number of its last word
 */
public record Keyword(String key, PaperField field, int first, int last) {}

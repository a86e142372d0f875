// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import io.papertrends.schemas.PaperField;

/**
 * A keyword of a paper; all variants of a phrase have the same key.
 *
 * @param key its words in lower case and singular, without spaces; the same for all variants
 * @param field field of its first occurrence
 * @param first number of its first word in the field
 * @param last number of its last word
 */
public record Keyword(String key, PaperField field, int first, int last) {}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging.keywords;

/**
 * A keyword that enough papers have.
 *
 * @param key under which its variants are one
 * @param label the most frequent variant as it stands in papers
 * @param papers how many have it, by a {@link PhraseSketch}
 */
public record TrackedKeyword(String key, String label, int papers) {}

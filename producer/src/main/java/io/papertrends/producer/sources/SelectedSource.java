// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

/**
 * A source, and what is wanted of it.
 *
 * @param selection in the source's own terms; empty for all or the source's default
 */
public record SelectedSource(PaperSource source, String selection) {}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

/**
 * A source with a selection of its papers.
 *
 * @param selection selection in the source's own syntax; empty for all or the source's default
 */
public record SelectedSource(PaperSource source, String selection) {}

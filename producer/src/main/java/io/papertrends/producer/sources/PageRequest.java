// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which page of a source is wanted.
 *
 * @param selection which of its papers, in the source's own terms, such as {@code cs.AI}; empty for
 *     all or the source's default
 * @param day the day in UTC whose papers are wanted
 * @param cursor where the page begins, as the page before said; empty for the first page of the day
 */
public record PageRequest(String selection, LocalDate day, Optional<String> cursor) {}

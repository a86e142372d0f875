// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A request for one page of a source.
 *
 * @param selection selection of papers in the source's own syntax, such as {@code cs.AI}; empty for
 *     all or the source's default
 * @param day calendar day as the service dates its papers; the latest is today in the zone of
 *     {@link io.papertrends.schemas.DayZone}
 * @param cursor cursor from the previous page; empty for the first page of the day
 */
public record PageRequest(String selection, LocalDate day, Optional<String> cursor) {}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import io.papertrends.producer.parsing.ParseResult;
import java.util.List;
import java.util.Optional;

/**
 * A part of the papers of a day.
 *
 * @param results its records, in the order of the source
 * @param next where the next page begins; empty if this one is the day's last
 */
public record Page(List<ParseResult> results, Optional<String> next) {

  /** Copies the results. */
  public Page {
    results = List.copyOf(results);
  }
}

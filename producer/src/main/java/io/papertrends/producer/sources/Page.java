// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import io.papertrends.producer.parsing.ParseResult;
import java.util.List;
import java.util.Optional;

/**
 * One page of the papers of a day.
 *
 * @param results records of the page, in the order of the source
 * @param next cursor of the next page; empty if this is the last page of the day
 */
public record Page(List<ParseResult> results, Optional<String> next) {

  /** Copies the results. */
  public Page {
    results = List.copyOf(results);
  }
}

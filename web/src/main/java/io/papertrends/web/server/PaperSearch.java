// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.server;

import io.papertrends.web.index.PaperQueries.PaperQuery;

/** A search for papers, from an address and back. */
public final class PaperSearch {

  private PaperSearch() {}

  /** The query of the parameters. */
  public static PaperQuery query(Parameters parameters) {
    var from = parameters.day("from").orElse(null);
    var to = parameters.day("to").orElse(null);
    if (from != null && to != null && to.isBefore(from)) {
      throw ProblemException.invalid("\"to\" is " + to + ", before \"from\", " + from);
    }
    return new PaperQuery(
        parameters.text("q").orElse(null),
        parameters.text("topic").orElse(null),
        parameters.text("category").orElse(null),
        parameters.text("source").orElse(null),
        from,
        to);
  }

  /** The address with this query. */
  public static RelativeUrl address(String path, PaperQuery query) {
    return RelativeUrl.of(path)
        .with("q", query.text())
        .with("topic", query.topic())
        .with("category", query.category())
        .with("source", query.source())
        .with("from", query.from())
        .with("to", query.to());
  }
}

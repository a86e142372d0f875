// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import io.papertrends.web.index.Index;
import io.papertrends.web.index.PaperQueries.PaperQuery;
import io.papertrends.web.server.PaperSearch;
import io.papertrends.web.server.Parameters;
import io.papertrends.web.server.RelativeUrl;
import io.papertrends.web.topics.CurrentTopics;
import java.util.List;

/** Papers by text, topic, category, source and day, the newest first. */
final class PapersPage {

  private static final int ROWS = 30;

  private final Index index;
  private final CurrentTopics topics;

  /** What the template is given. */
  record Content(
      PaperQuery query,
      String from,
      String to,
      String topicName,
      String topicAddress,
      List<PaperRow> rows,
      String more,
      String feed,
      String json,
      String csv,
      List<String> sources) {}

  PapersPage(Index index, CurrentTopics topics) {
    this.index = index;
    this.topics = topics;
  }

  Content content(Parameters parameters) {
    var asked = PaperSearch.query(parameters);
    var query = asked.topic() == null
        ? asked
        : asked.withTopic(topics.named(asked.topic()).orElse(asked.topic()));
    long cursor = parameters.paperCursor();
    var found = index.papers().find(query, cursor, ROWS + 1);
    var shown = found.stream().limit(ROWS).toList();
    var more = found.size() > ROWS
        ? PaperSearch.address("/papers", query)
            .with("cursor", shown.get(ROWS - 1).key())
            .toString()
        : null;
    return new Content(
        query,
        query.from() == null ? "" : query.from().toString(),
        query.to() == null ? "" : query.to().toString(),
        query.topic() == null ? null : topics.label(query.topic()),
        query.topic() == null ? null : RelativeUrl.ofTopic(query.topic()).toString(),
        shown.stream().map(PaperRow::of).toList(),
        more,
        PaperSearch.address("/feeds/papers.atom", query).toString(),
        PaperSearch.address("/api/v1/papers", query).toString(),
        PaperSearch.address("/api/v1/papers.csv", query).toString(),
        index.sources().list().stream().map(it -> it.name()).limit(50).toList());
  }
}

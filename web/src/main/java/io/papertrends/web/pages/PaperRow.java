// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import io.papertrends.web.events.EventParser;
import io.papertrends.web.events.PaperJson;
import io.papertrends.web.index.PaperQueries.ListedPaper;
import io.papertrends.web.server.RelativeUrl;
import io.papertrends.web.text.MatchedWords;
import io.papertrends.web.text.NumberFormats;

/** A paper in a list. */
record PaperRow(
    String title,
    String address,
    String day,
    String source,
    String authors,
    String words,
    String link) {

  private static final int MOST_AUTHORS = 3;

  static PaperRow of(ListedPaper paper) {
    var event = EventParser.paper(paper.json());
    return new PaperRow(
        paper.title(),
        RelativeUrl.ofPaper(paper.id()).toString(),
        NumberFormats.day(paper.published()),
        event.source(),
        authors(event),
        paper.words() == null ? null : MatchedWords.of(paper.words()),
        event.link().orElse(null));
  }

  private static String authors(PaperJson paper) {
    if (paper.authors().isEmpty()) {
      return null;
    }
    var shown = String.join(", ", paper.authors().stream().limit(MOST_AUTHORS).toList());
    return paper.authors().size() > MOST_AUTHORS ? shown + " and others" : shown;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import static io.papertrends.producer.parsing.json.Reading.outcomes;
import static io.papertrends.producer.parsing.json.Reading.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.schemas.DayZone;
import io.papertrends.schemas.Paper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperListFormatTest {

  private final PaperListFormat format =
      new PaperListFormat(new ParseContext(LocalDate.of(2025, 9, 3), DayZone.UTC));

  @Test
  void shouldReadAPaperToWhichADayWasAdded() {
    var paper = paper(format, """
        [{
          "id": "rJl-b3RcF7",
          "title": "Graphs that Know",
          "track": "main",
          "status": "Poster",
          "abstract": "We study.",
          "keywords": "graphs;knowledge, tacit; ",
          "primary_area": "",
          "author": "A. Author;B. Author",
          "site": "https://openreview.net/forum?id=rJl-b3RcF7",
          "rating_avg": [6.5, 0],
          "published": "2025-08-30"
        }]
        """);

    assertThat(paper)
        .isEqualTo(new Paper(
            "openreview:rJl-b3RcF7",
            "Graphs that Know",
            "We study.",
            LocalDate.of(2025, 8, 30),
            null,
            "paper-list",
            List.of("A. Author", "B. Author"),
            List.of(),
            List.of("graphs", "knowledge, tacit"),
            List.of("openreview:rJl-b3RcF7")));
  }

  @Test
  void shouldKnowAuthorsBetweenCommas() {
    var paper = paper(format, """
        [{"title": "T", "abstract": "A", "author": "A. Author, B. Author", "published": "2025-08-30"}]
        """);

    assertThat(paper.getAuthors()).containsExactly("A. Author", "B. Author");
  }

  @Test
  void shouldNotMakeUpADay() {
    var outcomes = outcomes(format, """
        [
          {"title": "T", "abstract": "A", "bibtex": "@inproceedings{a2025t,\\nyear={2025}}"},
          {"title": "T", "track": "main", "status": "Poster"}
        ]
        """);

    assertThat(outcomes)
        .containsExactly("record 1: no day of publication", "record 2: no abstract");
  }
}

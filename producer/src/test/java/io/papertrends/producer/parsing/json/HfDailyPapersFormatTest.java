// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import static io.papertrends.producer.parsing.json.Reading.outcomes;
import static io.papertrends.producer.parsing.json.Reading.paper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.schemas.DayZone;
import io.papertrends.schemas.Paper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HfDailyPapersFormatTest {

  private final HfDailyPapersFormat format =
      new HfDailyPapersFormat(new ParseContext(LocalDate.of(2025, 9, 3), DayZone.UTC));

  @Test
  void shouldTakeThePapersOwnDaysAndNotTheItems() {
    var paper = paper(format, """
        [{
          "paper": {
            "id": "2508.01234",
            "authors": [{"_id": "1", "name": "A. Author", "hidden": false}, {"name": "B. Author"}],
            "publishedAt": "2025-08-30T23:59:00.000Z",
            "submittedOnDailyAt": "2025-09-02T00:21:50.292Z",
            "title": "Graphs\\n  that Know",
            "summary": "We study.",
            "upvotes": 3,
            "ai_summary": "Graphs know.",
            "ai_keywords": ["graphs", "knowledge"]
          },
          "publishedAt": "2025-08-30T19:59:00.000Z",
          "title": "Graphs",
          "summary": "Other.",
          "numComments": 1
        }]
        """);

    assertThat(paper)
        .isEqualTo(new Paper(
            "arxiv:2508.01234",
            "Graphs that Know",
            "We study.",
            LocalDate.of(2025, 8, 30),
            LocalDate.of(2025, 9, 2),
            "hf-daily-papers",
            List.of("A. Author", "B. Author"),
            List.of(),
            List.of("graphs", "knowledge"),
            List.of("arxiv:2508.01234")));
  }

  @Test
  void shouldDoWithoutWhatOlderAnswersLack() {
    var paper = paper(format, """
        [{"paper": {"id": "2405.01234", "authors": [], "title": "T", "summary": "A",
          "publishedAt": "2024-05-24T17:34:15.000Z"}, "mediaUrl": null}]
        """);

    assertThat(paper.getFeatured()).isNull();
    assertThat(paper.getKeywords()).isEmpty();
  }

  @Test
  void shouldSayWhatItemsLack() {
    var outcomes = outcomes(format, """
        [
          {"title": "T"},
          {"paper": "{'id': '2405.01234'}"},
          {"paper": {"title": "T", "publishedAt": "2024-05-24T17:34:15.000Z"}},
          {"paper": {"title": "T", "summary": "A"}, "publishedAt": "2024-05-24T17:34:15.000Z"},
          {"paper": {"title": "T", "summary": "A", "publishedAt": "yesterday"}}
        ]
        """);

    assertThat(outcomes)
        .containsExactly(
            "record 1: paper is not an object",
            "record 2: paper is not an object: \"{'id': '2405.01234'}\"",
            "record 3: no abstract",
            "record 4: no day of publication",
            "record 5: publishedAt is not a day such as 2025-09-03, 3 Sep 2025 or 2025-09-03T17:59:59Z: yesterday");
  }

  @Test
  void shouldRefuseAnObject() {
    assertThatThrownBy(
            () -> outcomes(format, "{\"status\": \"success\", \"data\": [{\"paper\": {}}]}"))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("answer holds no daily papers");
    assertThatThrownBy(() -> outcomes(format, "{\"error\": \"Invalid date\"}"))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("answer is an error of its service: Invalid date");
  }
}

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossrefFormatTest {

  private final CrossrefFormat format =
      new CrossrefFormat(new ParseContext(LocalDate.of(2025, 9, 3), DayZone.UTC));

  @Test
  void shouldReadAWork() {
    var paper = paper(format, """
        {
          "status": "ok",
          "message-type": "work",
          "message": {
            "DOI": "10.1234/ABC",
            "URL": "https://doi.org/10.1234/abc",
            "title": ["<i>k</i>-Graphs &amp; Knowledge"],
            "abstract": "<jats:title>Abstract</jats:title><jats:p>We study &lt;graphs&gt;.</jats:p>",
            "published-print": {"date-parts": [[2025, 10]]},
            "published-online": {"date-parts": [[2025, 8, 30]]},
            "author": [{"given": "A.", "family": "Author"}, {"name": "The Group"}, {"family": "Solo"}],
            "subject": ["Computer Science"]
          }
        }
        """);

    assertThat(paper)
        .isEqualTo(new Paper(
            "doi:10.1234/abc",
            "k-Graphs & Knowledge",
            "We study <graphs>.",
            LocalDate.of(2025, 8, 30),
            null,
            "crossref",
            List.of("A. Author", "The Group", "Solo"),
            List.of("Computer Science"),
            List.of(),
            List.of("doi:10.1234/abc")));
  }

  @Test
  void shouldNotCutATitleThatIsNoList() {
    var paper = paper(format, """
        {"message": {"DOI": "10.1234/abc", "title": "Graphs, Trees; and Forests",
          "issued": {"date-parts": [[2025, 8, 30]]}}}
        """);

    assertThat(paper.getTitle()).isEqualTo("Graphs, Trees; and Forests");
  }

  @Test
  void shouldKnowAPreprintOnArxiv() {
    var paper = paper(format, """
        {"message": {"DOI": "10.1234/abc", "title": ["T"], "issued": {"date-parts": [[2025, 8, 30]]},
          "relation": {"has-preprint": [{"id-type": "doi", "id": "10.48550/arXiv.2508.01234"}]}}}
        """);

    assertThat(paper.getId()).isEqualTo("arxiv:2508.01234");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'published-online': [2025, 8, 30], 'published-print': [2025, 8, 2]       | 2025-08-02",
        "'published-print': [2025, 7], 'published': [2025, 7], 'issued': [2025, 8, 1] | 2025-08-01",
        "'published-print': [2025], 'published-online': [2025, 6, 5]              | 2025-06-05",
        "'published-print': [2025, 5], 'published-online': [2025, 6, 5]           | 2025-06-05",
        "'issued': [2025, 6], 'created': [2025, 6, 5]                             | 2025-06-05",
        "'issued': [2025], 'created': [2025, 6, 5]                                | 2025-06-05",
        "'published': [2025, 6, 4], 'created': [2025, 6, 1]                       | 2025-06-04"
      })
  void shouldTakeTheEarliestDayThatIsToldInFull(String dates, String day) {
    var work = "{'message': {'DOI': '10.1234/abc', 'title': ['T'], "
        + dates.replace("[", "{'date-parts': [[").replace("]", "]]}")
        + "}}";

    assertThat(paper(format, work.replace('\'', '"')).getPublished()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'issued': [1975], 'published-print': [1975], 'created': [2025, 6, 5]     | 1975",
        "'issued': [2009, 3], 'created': [2025, 6, 5]                             | 2009-03",
        "'issued': [2025], 'created': [2024, 6, 5]                                | 2025",
        "'published-print': [1975], 'published-online': [2025, 6, 5]              | 1975",
        "'published-print': [2024, 11], 'published-online': [2025, 6, 5]          | 2024-11"
      })
  void shouldNotTakeTheDayOfRegistrationForThatOfABackFile(String dates, String known) {
    var work = "{'message': {'DOI': '10.1234/abc', 'title': ['T'], "
        + dates.replace("[", "{'date-parts': [[").replace("]", "]]}")
        + "}}";

    assertThat(outcomes(format, work.replace('\'', '"')))
        .containsExactly("record 1: only the month or year of publication is known: " + known);
  }

  @Test
  void shouldSayWhatWorksLack() {
    var outcomes = outcomes(format, """
        {"status": "ok", "message-type": "work-list", "message": {"facets": {}, "items": [
          {"DOI": "10.1234/a"},
          {"DOI": "10.1234/b", "title": []},
          {"DOI": "10.1234/c", "title": "T"},
          {"DOI": "10.1234/d", "title": ["T"], "issued": {"date-parts": [[2025]]}},
          {"DOI": "10.1234/e", "title": ["T"], "issued": {"date-parts": "2025-08-30"}},
          {"DOI": "10.1234/f", "title": ["T"], "issued": {"date-parts": [[2025, 8, 30]]}}
        ], "items-per-page": 20}}
        """);

    assertThat(outcomes)
        .containsExactly(
            "record 1: no title",
            "record 2: no title",
            "record 3: no day of publication",
            "record 4: only the month or year of publication is known: 2025",
            "record 5: no day of publication",
            "T");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"status\": \"ok\", \"message-type\": \"journal\", \"message\": {\"title\": \"J\"}} | answer holds no works of Crossref",
        "{\"status\": \"failed\", \"message\": [{\"message\": \"No such day\"}]}           | answer is an error of its service: No such day",
        "Resource not found. | answer is not JSON: Unrecognized token 'Resource': was expecting (JSON String, Number (or 'NaN'/'+INF'/'-INF'), Array, Object or token 'null', 'true' or 'false')"
      })
  void shouldRefuseWhatHoldsNoWorks(String text, String message) {
    assertThatThrownBy(() -> outcomes(format, text))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage(message);
  }
}

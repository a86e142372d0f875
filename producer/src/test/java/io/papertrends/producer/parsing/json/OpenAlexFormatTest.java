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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAlexFormatTest {

  private static final String WORK = """
      {"id": "https://openalex.org/W1", "title": "T", "publication_date": "2025-08-30"}""";

  private final OpenAlexFormat format =
      new OpenAlexFormat(new ParseContext(LocalDate.of(2025, 9, 3), DayZone.UTC));

  @Test
  void shouldPutTheAbstractTogether() {
    var paper = paper(format, """
        {
          "id": "https://openalex.org/W1",
          "doi": "https://doi.org/10.1234/ABC",
          "title": "<i>k</i>-Graphs that\\nKnow",
          "publication_date": "2025-08-30",
          "ids": {"openalex": "https://openalex.org/W1", "mag": 123, "doi": null},
          "authorships": [
            {"author_position": "first", "author": {"display_name": "A. Author", "orcid": null}},
            {"author_position": "last", "author": {"display_name": "B. Author"}}
          ],
          "abstract_inverted_index": {"know": [3, 5], "We": [0], "what": [2], "study": [1], "not": [9]},
          "topics": [{"display_name": "Graph Theory", "score": 0.9}],
          "keywords": [{"display_name": "Graphs"}, {"display_name": "Knowledge"}],
          "locations": [{"landing_page_url": null}, {"landing_page_url": "https://doi.org/10.1/data"}],
          "cited_by_api_url": "x",
          "cited_by_api_url": "y"
        }
        """);

    assertThat(paper)
        .isEqualTo(new Paper(
            "doi:10.1234/abc",
            "k-Graphs that Know",
            "We study what know know not",
            LocalDate.of(2025, 8, 30),
            null,
            "openalex",
            List.of("A. Author", "B. Author"),
            List.of("Graph Theory"),
            List.of("Graphs", "Knowledge"),
            List.of("doi:10.1234/abc", "openalex:w1")));
  }

  @Test
  void shouldKnowThePaperOnArxiv() {
    var paper = paper(format, """
        {"id": "https://openalex.org/W1", "title": "T", "publication_date": "2025-08-30",
         "doi": "https://doi.org/10.1234/abc",
         "locations": [{"landing_page_url": "https://doi.org/10.1234/abc"},
                       {"landing_page_url": "http://arxiv.org/abs/2508.01234v2"}]}
        """);

    assertThat(paper.getId()).isEqualTo("arxiv:2508.01234");
    assertThat(paper.getAbstract$()).isEmpty();
  }

  @Test
  void shouldReadPagesListsAndWorksAlone() {
    assertThat(outcomes(
            format, "{\"meta\": {\"count\": 2}, \"results\": [%s, %s]}".formatted(WORK, WORK)))
        .containsExactly("T", "T");
    assertThat(outcomes(format, "[" + WORK + "]")).containsExactly("T");
    assertThat(outcomes(format, WORK + "\n" + WORK + "\n")).containsExactly("T", "T");
    assertThat(outcomes(format, "{\"meta\": {\"count\": 0}, \"results\": []}")).isEmpty();
  }

  @Test
  void shouldTakeTheDisplayNameWhereThereIsNoTitle() {
    assertThat(
            outcomes(format, "[{\"display_name\": \"D\", \"publication_date\": \"2025-08-30\"}]"))
        .containsExactly("D");
  }

  @Test
  void shouldSayWhatWorksLack() {
    var outcomes = outcomes(format, """
        {"results": [
          {"id": "https://openalex.org/W1", "title": null},
          {"id": "https://openalex.org/W2", "title": "T", "publication_year": 2025},
          {"id": "https://openalex.org/W3", "title": "T", "abstract_inverted_index": ["We"]},
          {"id": "https://openalex.org/W4", "title": "T", "abstract_inverted_index": {"We": ["0"]}},
          {"id": "https://openalex.org/A5", "display_name": "A. Author"}
        ]}
        """);

    assertThat(outcomes)
        .containsExactly(
            "record 1: no title",
            "record 2: no day of publication",
            "record 3: abstract_inverted_index is not an index of words: [\"We\"]",
            "record 4: abstract_inverted_index is not an index of words: [\"0\"]",
            "record 5: not one of the works of OpenAlex");
  }

  @Test
  void shouldNotRepeatALongWordWithoutEnd() {
    var index = "{\"%s\": [%s]}".formatted("w".repeat(40_000), positions(200_000));

    assertThat(outcomes(format, "[{\"title\": \"T\", \"abstract_inverted_index\": " + index + "}]"))
        .containsExactly("record 1: abstract too long: the limit is 200000");
  }

  private static String positions(int count) {
    return IntStream.range(0, count).mapToObj(Integer::toString).collect(Collectors.joining(","));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"https://openalex.org/A1\", \"display_name\": \"A. Author\"}",
        "{\"id\": \"https://openalex.org/S1\", \"display_name\": \"Some Journal\"}",
        "{\"meta\": {}, \"results\": [{\"id\": \"https://openalex.org/T1\", \"display_name\": \"Graphs\"}]}",
        "[{\"id\": \"https://openalex.org/keywords/graphs\", \"display_name\": \"Graphs\"}]"
      })
  void shouldRefuseWhatHoldsNoWorks(String text) {
    assertThatThrownBy(() -> outcomes(format, text))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("answer holds no works of OpenAlex");
  }

  @Test
  void shouldPassOnTheMessageOfAnError() {
    var error =
        "{\"error\": \"Invalid query parameters error.\", \"message\": \"No such filter.\"}";

    assertThatThrownBy(() -> outcomes(format, error))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageEndingWith("Invalid query parameters error.: No such filter.");
  }
}

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

class SemanticScholarFormatTest {

  private static final String PAPER = """
      {"paperId": "f00", "title": "T", "publicationDate": "2025-08-30"}""";

  private final SemanticScholarFormat format =
      new SemanticScholarFormat(new ParseContext(LocalDate.of(2025, 9, 3), DayZone.UTC));

  @Test
  void shouldReadAPaper() {
    var paper = paper(format, """
        {
          "paperId": "f00",
          "externalIds": {"DBLP": "journals/corr/A25", "CorpusId": 7, "DOI": "10.1234/abc", "ArXiv": "2508.01234"},
          "title": "Graphs that Know",
          "abstract": "We study.",
          "year": 2025,
          "publicationDate": "2025-08-30",
          "fieldsOfStudy": ["Computer Science"],
          "openAccessPdf": null,
          "authors": [{"authorId": "1", "name": "A. Author"}, {"authorId": null, "name": "B. Author"}]
        }
        """);

    assertThat(paper)
        .isEqualTo(new Paper(
            "arxiv:2508.01234",
            "Graphs that Know",
            "We study.",
            LocalDate.of(2025, 8, 30),
            null,
            "semantic-scholar",
            List.of("A. Author", "B. Author"),
            List.of("Computer Science"),
            List.of(),
            List.of(
                "arxiv:2508.01234", "doi:10.1234/abc", "s2corpus:7", "dblp:journals/corr/A25")));
  }

  @Test
  void shouldReadEveryKindOfAnswer() {
    assertThat(outcomes(format, "{\"total\": 1, \"offset\": 0, \"data\": [" + PAPER + "]}"))
        .containsExactly("T");
    assertThat(outcomes(format, "{\"data\": [{\"contexts\": [], \"citedPaper\": " + PAPER + "}]}"))
        .containsExactly("T");
    assertThat(outcomes(format, "{\"intents\": [], \"citingPaper\": " + PAPER + "}"))
        .containsExactly("T");
    assertThat(outcomes(format, "[" + PAPER + "]")).containsExactly("T");
    assertThat(outcomes(format, "{\"total\": 0, \"offset\": 0, \"data\": []}")).isEmpty();
  }

  @Test
  void shouldPassOverWhatABatchDidNotFind() {
    assertThat(outcomes(
            format, "[null, " + PAPER + ", null, {\"paperId\": \"f01\", \"authors\": null}]"))
        .containsExactly("T", "record 4: no title");
  }

  @Test
  void shouldNotTakeAYearForADay() {
    var outcomes = outcomes(format, """
        {"data": [
          {"paperId": "f00", "title": "T", "year": 2025, "publicationDate": null},
          {"paperId": "f01", "title": "T", "publicationDate": "2025"}
        ]}
        """);

    assertThat(outcomes)
        .containsExactly(
            "record 1: no day of publication",
            "record 2: publicationDate is not a day such as 2025-09-03, 3 Sep 2025 or 2025-09-03T17:59:59Z: 2025");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"error\": \"Paper with id 0 not found\"}            | answer is an error of its service: Paper with id 0 not found",
        "{\"message\": \"Too Many Requests.\", \"code\": \"429\"}  | answer is an error of its service: Too Many Requests.",
        "{\"authorId\": \"1\", \"name\": \"A. Author\"}            | answer holds no papers of Semantic Scholar",
        "{\"data\": [{\"authorId\": \"1\"}]}                     | answer holds no papers of Semantic Scholar"
      })
  void shouldRefuseWhatHoldsNoPapers(String text, String message) {
    assertThatThrownBy(() -> outcomes(format, text))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage(message);
  }
}

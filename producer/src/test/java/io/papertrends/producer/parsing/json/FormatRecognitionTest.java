// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.producer.parsing.PaperFormat;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.schemas.DayZone;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which format is detected for a text without a given format; JSON Lines come last. */
class FormatRecognitionTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 9, 3);

  private static final List<PaperFormat> OF_SERVICES = List.of(
      new HfDailyPapersFormat(new ParseContext(TODAY, DayZone.UTC)),
      new OpenAlexFormat(new ParseContext(TODAY, DayZone.UTC)),
      new SemanticScholarFormat(new ParseContext(TODAY, DayZone.UTC)),
      new CrossrefFormat(new ParseContext(TODAY, DayZone.UTC)),
      new PaperListFormat(new ParseContext(TODAY, DayZone.UTC)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{'paper': {'id': '2508.01234', 'authors': [           | hf-daily-papers",
        "[{'title': 'T', 'paper': {}}]                          | hf-daily-papers",
        "{'id': 'https://openalex.org/W1', 'doi': null          | openalex",
        "{'id': 'https://openalex.org/A1', 'orcid': null}       | openalex",
        "{'meta': {'count': 0, 'db_response_time_ms': 6}, 'resu | openalex",
        "{'results': [{'id': 'https://openalex.org/W1'          | openalex",
        "[{'id': 'https://openalex.org/W1', 'title': 'T'}]      | openalex",
        "{'paperId': 'f00', 'title': 'T'}                       | semantic-scholar",
        "{'total': 0, 'offset': 0, 'data': []}                  | semantic-scholar",
        "{'data': [{'contexts': ['C'], 'citingPaper': {         | semantic-scholar",
        "[null, {'paperId': 'f00', 'authors': [                 | semantic-scholar",
        "{'error': 'Paper with id 0 not found'}                 | semantic-scholar",
        "{'message': 'Too Many Requests', 'code': '429'}        | semantic-scholar",
        "{'status': 'ok', 'message-type': 'work', 'message-vers | crossref",
        "{'message': {'items': [                                | crossref",
        "[{'id': 'a', 'title': 'T', 'track': 'main', 'status': 'P| paper-list"
      })
  void shouldTellServicesApart(String beginning, String name) {
    var text = beginning.replace('\'', '"');

    assertThat(services(text)).containsExactly(name);
    assertThat(services(text.replace("{", "{\n  ").replace(", ", ",\n  "))).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'id': '2508.01234', 'title': 'T', 'published': '2025-08-30'} | true",
        "{'title': 'T'}~{'title': 'U'}~                      | true",
        "~~{'title': 'T'}~{'title'                           | true",
        "{'title': 'T',~{'title': 'U'}~                      | true",
        "{'title': 'T', 'abstract': 'cut off                 | true",
        "{~  'title': 'T'~}                                  | false",
        "{'title': 'T',~ 'authors': [~  {'name': 'A'}~]}     | false",
        "[{'title': 'T'}]                                    | false",
        "Daily Papers                                        | false",
        "{'id': '0704.0001', 'authors': 'A', 'versions': [{'version': 'v1'}]} | true"
      })
  void shouldTellJsonLinesFromOneObject(String beginning, boolean isJsonLines) {
    var text = beginning.replace('\'', '"').replace('~', '\n');

    assertThat(services(text)).isEmpty();
    assertThat(new JsonLinesFormat(new ParseContext(TODAY, DayZone.UTC)).recognises(text))
        .isEqualTo(isJsonLines);
  }

  @Test
  void shouldSurviveAnyBeginning() {
    var beginnings = Stream.of(
        "",
        " ",
        "[",
        "{",
        "{\"",
        "]",
        "\0",
        "\"\\ud800\"",
        "[".repeat(16_384),
        "{\"a\":".repeat(3_000),
        "9".repeat(16_384),
        "{\"" + "n".repeat(16_000) + "\":1}",
        "nul",
        "null");

    assertThat(beginnings.flatMap(it -> services(it).stream())).isEmpty();
  }

  private static List<String> services(String beginning) {
    return OF_SERVICES.stream()
        .filter(it -> it.recognises(beginning))
        .map(PaperFormat::name)
        .toList();
  }
}

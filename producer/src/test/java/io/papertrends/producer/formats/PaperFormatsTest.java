// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.parsing.text.PageDays;
import io.papertrends.schemas.DayZone;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PaperFormatsTest {

  private final PaperFormats formats = new PaperFormats(
      new PageDays(Optional.empty(), OptionalInt.empty(), LocalDate.of(2025, 9, 3)),
      DayZone.UTC,
      notice -> {});

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hf-daily-papers   | [{\"paper\": {\"id\": \"2409.01234\"}}]",
        "openalex          | {\"meta\": {}, \"results\": [{\"id\": \"https://openalex.org/W1\"}]}",
        "semantic-scholar  | {\"total\": 1, \"data\": [{\"paperId\": \"a\", \"title\": \"T\"}]}",
        "crossref          | {\"status\": \"ok\", \"message\": {\"items\": [{\"DOI\": \"10.1/x\"}]}}",
        "paper-list        | [{\"title\": \"T\", \"track\": \"main\", \"status\": \"Poster\"}]",
        "json-lines        | {\"title\": \"T\", \"abstract\": \"A\", \"published\": \"2025-09-03\"}",
        "arxiv-atom        | <feed><id>http://arxiv.org/api/x</id></feed>",
        "arxiv-oai         | <OAI-PMH><ListRecords/></OAI-PMH>",
        "arxiv-rss         | <rss><channel><link>http://rss.arxiv.org/rss/cs.AI</link></channel></rss>",
        "bibtex            | @article{key, title = {T}}",
        "csv               | title,abstract,published",
        "tsv               | title\tabstract\tpublished",
        "daily-papers-page | Sep 3",
      })
  void shouldTellEveryFormatByItsBeginning(String format, String beginning) {
    assertThat(formats.of(Optional.empty(), "input", text(beginning)).name()).isEqualTo(format);
    assertThat(formats.of(Optional.of(format), "input", text("")).name()).isEqualTo(format);
  }

  @ParameterizedTest
  @MethodSource("io.papertrends.producer.formats.FormatNames#all")
  void shouldDetectEachFormatByAnExample(String format) throws IOException {
    try (var examples = Files.list(Path.of("src/test/resources/seeds", format))) {
      assertThat(examples)
          .anySatisfy(it -> assertThat(formats
                  .of(Optional.empty(), "input", text(Files.readString(it)))
                  .name())
              .isEqualTo(format));
    }
  }

  @Test
  void shouldNameTheFormatsWhereThereIsNone() {
    assertThatThrownBy(() -> formats.of(Optional.of("word"), "input", text("")))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("no format \"word\"")
        .hasMessageContaining("json-lines");
  }

  private static BufferedReader text(String content) {
    return new BufferedReader(new StringReader(content));
  }
}

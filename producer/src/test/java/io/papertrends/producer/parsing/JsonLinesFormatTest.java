// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.schemas.Paper;
import java.io.BufferedReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesFormatTest {

  private final JsonLinesFormat format = new JsonLinesFormat(LocalDate.of(2025, 9, 3));

  @Test
  void shouldReadEveryFieldItKnows() {
    var results = parse("""
            {"id": "2409.01234v2", "title": " Graphs\\n that  know ", "abstract": "We study.", \
            "published": "2024-09-02", "daily_date": "2024-09-04", "source": "feed", \
            "authors": ["A. Author", " "], "categories": ["cs.AI"], "keywords": ["graphs"], \
            "upvotes": 3, "comment": null}
            """);

    assertThat(results)
        .containsExactly(new Parsed(new Paper(
            "arxiv:2409.01234",
            "Graphs that know",
            "We study.",
            LocalDate.of(2024, 9, 2),
            LocalDate.of(2024, 9, 4),
            "feed",
            List.of("A. Author"),
            List.of("cs.AI"),
            List.of("graphs"))));
  }

  @Test
  void shouldTakeATimeToItsDayInUtc() {
    var results = parse("""
            {"title": "T", "abstract": "A", "published": "2024-09-02T23:30:00-02:00"}
            """);

    assertThat(results)
        .singleElement()
        .isInstanceOfSatisfying(
            Parsed.class, it -> assertThat(it.paper().getPublished()).isEqualTo("2024-09-03"));
  }

  @Test
  void shouldSayLineAndReasonAndGoOn() {
    var results = parse("""
            {"title": "T", "abstract": "A", "published": "2024-09-02"}

            {"title": "T",
            {"title": "T", "abstract": "A", "published": "2024-09-02"}
            """);

    assertThat(results).hasSize(3);
    assertThat(results.get(1)).isInstanceOfSatisfying(Rejected.class, it -> {
      assertThat(it.position()).isEqualTo("line 3");
      assertThat(it.reason()).isEqualTo("not JSON");
      assertThat(it.raw()).isEqualTo("{\"title\": \"T\",");
    });
    assertThat(results.get(2)).isInstanceOf(Parsed.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[1]                                                             | not a JSON object",
        "{\"abstract\": \"A\", \"published\": \"2024-09-02\"}                  | no title",
        "{\"title\": \" \", \"abstract\": \"A\", \"published\": \"2024-09-02\"}  | no title",
        "{\"title\": 7, \"abstract\": \"A\", \"published\": \"2024-09-02\"}      | title is not a text: 7",
        "{\"title\": \"T\", \"published\": \"2024-09-02\"}                       | no abstract",
        "{\"title\": \"T\", \"abstract\": \"A\"}                               | no day of publication",
        "{\"title\": \"T\", \"abstract\": \"A\", \"published\": \"2025-09-05\"}  | published in the future: 2025-09-05",
        "{\"title\": \"T\", \"abstract\": \"A\", \"published\": \"0202-09-03\"}  | published too early: 0202-09-03",
        "{\"title\": \"T\", \"abstract\": \"A\", \"published\": \"2024-02-30\"}  | published is not a day such as 2025-09-03: 2024-02-30",
        "{\"title\": \"T\", \"abstract\": \"A\", \"published\": \"2023-02\"}     | published is not a day such as 2025-09-03: 2023-02",
        "{\"title\": \"T\", \"title\": \"U\"}                                | not JSON: Duplicate field 'title'"
      })
  void shouldRefuseWhatIsNoPaper(String line, String explanation) {
    assertThat(parse(line))
        .singleElement()
        .isInstanceOfSatisfying(
            Rejected.class, it -> assertThat(it.explanation()).startsWith(explanation));
  }

  @Test
  void shouldRefuseWhatIsTooLongForAPaper() {
    var line = "{\"title\": \"T\", \"abstract\": \""
        + "a".repeat(100_001)
        + "\", \"published\": \"2024-09-02\"}";

    assertThat(parse(line))
        .singleElement()
        .isInstanceOfSatisfying(
            Rejected.class,
            it -> assertThat(it.explanation())
                .isEqualTo("abstract too long: 100001 characters, the limit is 100000"));
  }

  private List<ParseResult> parse(String text) {
    return format.parse("test", new BufferedReader(new StringReader(text))).toList();
  }
}

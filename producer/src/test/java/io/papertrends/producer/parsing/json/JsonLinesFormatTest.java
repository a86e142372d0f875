// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.schemas.DayZone;
import io.papertrends.schemas.Paper;
import java.io.BufferedReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesFormatTest {

  private final JsonLinesFormat format =
      new JsonLinesFormat(new ParseContext(LocalDate.of(2025, 9, 3), DayZone.UTC));

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
            List.of("graphs"),
            List.of("arxiv:2409.01234"))));
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
        "{\"title\": \"T\uFFFD\", \"abstract\": \"A\", \"published\": \"2024-09-02\"} | not UTF-8, or damaged before it was",
        "{\"title\": \"T\\ud800\", \"abstract\": \"A\", \"published\": \"2024-09-02\"} | not UTF-8, or damaged before it was",
        "{\"title\": \"T\", \"abstract\": \"A\", \"published\": \"0202-09-03\"}  | published too early: 0202-09-03",
        "{\"title\": \"T\", \"abstract\": \"A\", \"published\": \"2024-02-30\"}  | published is not a day such as 2025-09-03, 3 Sep 2025 or 2025-09-03T17:59:59Z: 2024-02-30",
        "{\"title\": \"T\", \"abstract\": \"A\", \"published\": \"2023-02\"}     | published is not a day such as 2025-09-03, 3 Sep 2025 or 2025-09-03T17:59:59Z: 2023-02",
        "{\"title\": \"T\", \"published\": \"+999999999-12-31T23:00:00-18:00\"} | published is not a day such as 2025-09-03, 3 Sep 2025 or 2025-09-03T17:59:59Z: +999999999",
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

  @Test
  void shouldReadTheSnapshotOfArxiv() {
    var results = parse("""
            {"id": "0704.0001", "submitter": "A. Author", "authors": "A. Author, B. von Author", \
            "title": "Graphs that\\n  Know", "doi": "10.1234/abc", "categories": "hep-ph cs.AI", \
            "abstract": "  We study.\\n", "versions": [\
            {"version": "v1", "created": "Mon, 2 Apr 2007 23:18:42 -0200"}, \
            {"version": "v2", "created": "Tue, 24 Jul 2007 20:10:27 GMT"}], \
            "update_date": "2008-11-26", \
            "authors_parsed": [["Author", "A.", "", "Some University"], ["von Author", "B.", "Jr."]]}
            """);

    assertThat(results)
        .containsExactly(new Parsed(new Paper(
            "arxiv:0704.0001",
            "Graphs that Know",
            "We study.",
            LocalDate.of(2007, 4, 3),
            null,
            "json-lines",
            List.of("A. Author", "B. von Author Jr."),
            List.of("hep-ph", "cs.AI"),
            List.of(),
            List.of("arxiv:0704.0001", "doi:10.1234/abc"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A. Author                                            | A. Author",
        "A. Author and B. Author                              | A. Author; B. Author",
        "A. Author (1), B. Sand (1 and 2), and C. Author ((1) X, Y) | A. Author; B. Sand; C. Author",
        "Anders And, B. Author                                | Anders And; B. Author"
      })
  void shouldTakeAuthorsApartWhereTheyAreOneText(String authors, String names) {
    var results = parse("{\"title\": \"T\", \"abstract\": \"A\", \"published\": \"2024-09-02\", "
        + "\"authors\": \"" + authors + "\"}");

    assertThat(results)
        .singleElement()
        .isInstanceOfSatisfying(
            Parsed.class,
            it -> assertThat(it.paper().getAuthors()).containsExactly(names.split("; ")));
  }

  @Test
  void shouldSurviveBracketsWithoutEnd() {
    var authors = "(".repeat(1_000) + "()".repeat(100_000) + "(a(b".repeat(1_000);

    assertThat(parse("{\"title\": \"T\", \"abstract\": \"A\", \"published\": \"2024-09-02\", "
            + "\"authors\": \"" + authors + "\"}"))
        .singleElement()
        .isInstanceOf(Parsed.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"versions\": [{\"version\": \"v2\", \"created\": \"Mon, 2 Apr 2007 19:18:42 GMT\"}] | no day of publication",
        "\"versions\": [], \"update_date\": \"2008-11-26\" | no day of publication",
        "\"versions\": 7 | no day of publication",
        "\"versions\": [{\"version\": \"v1\", \"created\": \"2007\"}] | created is not a day such as 2025-09-03, 3 Sep 2025 or 2025-09-03T17:59:59Z: 2007"
      })
  void shouldRefuseWhatIsWrongInASnapshot(String fields, String explanation) {
    assertThat(parse("{\"title\": \"T\", \"abstract\": \"A\", " + fields + "}"))
        .singleElement()
        .isInstanceOfSatisfying(
            Rejected.class, it -> assertThat(it.explanation()).isEqualTo(explanation));
  }

  @Test
  void shouldShowOnlyTheBeginningOfALongValue() {
    assertThat(parse("{\"title\": [\"" + "t".repeat(100_000) + "\"]}"))
        .singleElement()
        .isInstanceOfSatisfying(
            Rejected.class,
            it -> assertThat(it.explanation())
                .startsWith("title is not a text: [\"tt")
                .endsWith("tt...")
                .hasSizeLessThan(250));
  }

  @Test
  void shouldKeepNoHalfOfACharacterInAnyField() {
    var results = parse("""
            {"title": "T\\ud83d\\ude80", "abstract": "A", "published": "2024-09-02", \
            "doi": "10.1000/\\ud800", "source": "\\udc00", "authors": ["B\\ud83d"]}
            """);

    assertThat(results)
        .singleElement()
        .isInstanceOfSatisfying(
            Parsed.class,
            it -> assertThat(it.paper())
                .extracting("id", "title", "source", "authors")
                .containsExactly(
                    "doi:10.1000/\uFFFD", "T\ud83d\ude80", "\uFFFD", List.of("B\uFFFD")));
  }

  @Test
  void shouldRejectMoreNamesThanARecordOfKafkaHolds() {
    var names = "\"A. Author\",".repeat(25_000) + "\"B. Author\"";

    assertThat(parse("{\"title\": \"T\", \"abstract\": \"A\", \"published\": \"2025-09-03\","
            + " \"authors\": [" + names + "]}"))
        .first()
        .isInstanceOfSatisfying(
            Rejected.class,
            it -> assertThat(it.explanation())
                .isEqualTo("authors, categories, keywords and ids too long: 225009 characters"));
  }

  private List<ParseResult> parse(String text) {
    return format.parse("test", new BufferedReader(new StringReader(text))).toList();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BibtexFormatTest {

  private final BibtexFormat format =
      new BibtexFormat(new ParseContext(LocalDate.of(2025, 9, 3), DayZone.UTC));

  @Test
  void shouldReadEveryFieldItKnowsAndPassOverTheRest() {
    var results = parse("""
        @Article{doe:2024,
          Title = {{Graphs} that
             know {\\"U}bung},
          abstract = "We {"}study{"} them.",
          author = {Doe, Ann and Ren\\'e Roe AND others},
          keywords = {graphs, knowledge},
          doi = {10.1000/a\\_b},
          archivePrefix = {arXiv}, eprint = {2409.01234},
          url = {https://example.org/~doe},
          date = {2024-09-02},
          note+an = {=private}
        }
        """);

    assertThat(results)
        .containsExactly(new Parsed(new Paper(
            "arxiv:2409.01234",
            "Graphs that know Übung",
            "We \"study\" them.",
            LocalDate.of(2024, 9, 2),
            null,
            "bibtex",
            List.of("Doe, Ann", "René Roe"),
            List.of(),
            List.of("graphs", "knowledge"),
            List.of("arxiv:2409.01234", "doi:10.1000/a_b"))));
  }

  @Test
  void shouldTakeATitleWithoutAnAbstract() {
    assertThat(parse("@misc{k, title = {T}, date = {2024-09-02}}"))
        .singleElement()
        .isInstanceOfSatisfying(
            Parsed.class, it -> assertThat(it.paper().getAbstract$()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@misc{k, title = {T}, date = {2024-09-02}}",
        "@MISC(k, title = \"T\", year = 2024, month = sep, day = 2)",
        "@misc { k , year={2024},month={September},day={02},title={T},}",
        "@misc{k\n , title = {T}\n , year = \"2024\"\n , month = {9}\n , day = {2}}",
        "@misc{, title={T} date={2024-09-02}}",
        "@misc{title={T},, date={2024-09-02}}",
        "@string{n = \"T\"} @string(y = {2024})\n@misc{k, title=n, date=y#\"-09-\" # {02}}",
        "@comment{@misc{x, title={X}}} % nothing\n@preamble{\"\\x\"}\n@misc{k, title={T}, date={2024-09-02}}",
        "% @misc{x, title={X}}\nmail me@home\n@misc{k(1)/é x, title = {T}, date = {2024-09-02}}"
      })
  void shouldReadWhatPeopleWrite(String text) {
    assertThat(parse(text)).singleElement().isInstanceOfSatisfying(Parsed.class, it -> {
      assertThat(it.paper().getTitle()).isEqualTo("T");
      assertThat(it.paper().getPublished()).isEqualTo("2024-09-02");
    });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "eprint = {2409.01234}                                              | arxiv:2409.01234",
        "eprint = {2409.01234}, eprinttype = {arXiv}                        | arxiv:2409.01234",
        "eprint = {2409.01234}, archiveprefix = {other}, doi = {10.1000/A}  | doi:10.1000/a",
        "url = {https://arxiv.org/abs/2409.01234v1}, doi = {10.1000/A}      | arxiv:2409.01234",
        "url = \"\\url{https://openreview.net/forum?id=Ab_1}\"              | openreview:Ab_1"
      })
  void shouldKnowPapersByTheirIdentifiers(String fields, String id) {
    assertThat(parse("@misc{k, title = {T}, date = {2024-09-02}, " + fields + "}"))
        .singleElement()
        .isInstanceOfSatisfying(
            Parsed.class, it -> assertThat(it.paper().getId()).isEqualTo(id));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title = {T}                                  | no day of publication",
        "date = {2024-09-02}                          | no title",
        "title = {T}, year = 2024                     | published is not a day such as 2025-09-03, 3 Sep 2025 or 2025-09-03T17:59:59Z: 2024",
        "title = {T}, year = 2024, month = sep        | published is not a day such as 2025-09-03, 3 Sep 2025 or 2025-09-03T17:59:59Z: 2024 sep",
        "title = {T}, month = sep, day = 2            | published is not a day such as 2025-09-03, 3 Sep 2025 or 2025-09-03T17:59:59Z: sep 2",
        "title = {T}, year = 2024, month = 2, day=30  | published is not a day such as 2025-09-03, 3 Sep 2025 or 2025-09-03T17:59:59Z: 2024-2-30",
        "title = {T}, year = 2024, month = x, day=3   | published is not a day such as 2025-09-03, 3 Sep 2025 or 2025-09-03T17:59:59Z: 2024 x 3",
        "title = {T}, date = {2024-09}                | published is not a day such as 2025-09-03, 3 Sep 2025 or 2025-09-03T17:59:59Z: 2024-09",
        "title = {T}, date = {2025-09-05}             | published in the future: 2025-09-05, today is 2025-09-03",
        "title = {T}, 2024                            | not BibTeX: no field at \"2024\"",
        "title = \"T, year = 2024                     | not BibTeX: a value without its closing \""
      })
  void shouldRefuseWhatIsNoPaperAndGoOn(String fields, String explanation) {
    var entry = "@misc{k, " + fields + "}";

    var results = parse("\n" + entry + "\n@misc{k, title = {T}, date = {2024-09-02}}\n");

    assertThat(results).hasSize(2);
    assertThat(results.get(0)).isInstanceOfSatisfying(Rejected.class, it -> {
      assertThat(it.position()).isEqualTo("line 2");
      assertThat(it.explanation()).isEqualTo(explanation);
      assertThat(it.raw()).isEqualTo(entry);
    });
    assertThat(results.get(1)).isInstanceOf(Parsed.class);
  }

  @Test
  void shouldGoOnAfterAnEntryThatIsNeverClosed() {
    var results = parse("""
        @misc{a, title = {Open,
          date = {2024-09-02}}
        @misc{b, title = {T}, date = {2024-09-02}}
        @misc{c, title = {T}
        """);

    assertThat(results)
        .extracting(
            it -> it instanceof Rejected no ? no.position() + ", " + no.explanation() : "paper")
        .containsExactly("line 1, entry not closed", "paper", "line 4, entry not closed");
  }

  @Test
  void shouldNotTakeTheRestOfALongTextForOneEntry() {
    var results = parse("@misc{a, title = {\n" + "long\n".repeat(300_000) + " @misc{b}");

    assertThat(results).hasSize(2);
    assertThat(results.get(0))
        .isInstanceOfSatisfying(
            Rejected.class, it -> assertThat(it.raw()).hasSizeLessThan(1_100_000));
  }

  @Test
  void shouldNotUnfoldStringsWithoutEnd() {
    var text = new StringBuilder("@string{a0 = {ab}}\n");
    for (int i = 1; i < 40; i++) {
      text.append("@string{a%d = a%d # a%d}%n".formatted(i, i - 1, i - 1));
    }

    assertThat(parse(text.toString()))
        .first()
        .isInstanceOfSatisfying(
            Rejected.class,
            it -> assertThat(it.explanation()).isEqualTo("strings too long: limit 10000"));
  }

  @Test
  void shouldNotRememberStringsWithoutEnd() {
    var text = new StringBuilder("@string{a = {%s}}\n".formatted("b".repeat(9_000)));
    for (int i = 0; i < 50_000; i++) {
      text.append("@string{a%d = a}%n".formatted(i));
    }
    text.append("@misc{k, title = a0, date = {2024-09-02}}");

    var results = parse(text.toString());

    assertThat(results)
        .hasSizeLessThan(50_000)
        .first()
        .isInstanceOfSatisfying(
            Rejected.class,
            it -> assertThat(it.explanation()).isEqualTo("too many strings: limit 1048576"));
    assertThat(results.get(results.size() - 1))
        .isInstanceOfSatisfying(
            Rejected.class, it -> assertThat(it.reason()).isEqualTo("title too long"));
  }

  @Test
  void shouldNotGiveStringsToAnyNumberOfFields() {
    var fields = IntStream.range(0, 1_000).mapToObj(i -> "f" + i + " = a");

    assertThat(parse("@string{a = {%s}}%n@misc{k, %s}"
            .formatted("b".repeat(9_000), fields.collect(Collectors.joining(", ")))))
        .singleElement()
        .isInstanceOfSatisfying(
            Rejected.class, it -> assertThat(it.reason()).isEqualTo("strings too long"));
  }

  @Test
  void shouldReadAnyNumberOfEntriesInOneLine() {
    assertThat(parse("@a{} ".repeat(300_000))).hasSize(300_000);
  }

  @Test
  void shouldSurviveAnyNestingOfBraces() {
    var braces = "{".repeat(100_000) + "T" + "}".repeat(100_000);

    assertThat(parse("@misc{k, title = " + braces + ", date = {2024-09-02}}"))
        .singleElement()
        .isInstanceOfSatisfying(
            Parsed.class, it -> assertThat(it.paper().getTitle()).isEqualTo("T"));
  }

  @Test
  void shouldRecogniseItsEntries() {
    assertThat(format.recognises("% made by hand\n\n  @Article { key,")).isTrue();
    assertThat(format.recognises("@string(a = {b})")).isTrue();

    assertThat(format.recognises("{\"title\": \"@misc{a\"}")).isFalse();
    assertThat(format.recognises("title,abstract\n")).isFalse();
    assertThat(format.recognises("@someone said\n")).isFalse();
  }

  private List<ParseResult> parse(String text) {
    return format.parse("test", new BufferedReader(new StringReader(text))).toList();
  }
}

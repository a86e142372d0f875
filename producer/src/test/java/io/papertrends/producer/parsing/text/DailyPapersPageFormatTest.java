// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DailyPapersPageFormatTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 9, 10);
  private static final String ABSTRACT =
      "We study what graphs know. ".repeat(12).strip();

  private final List<String> notices = new ArrayList<>();

  @Test
  void shouldReadTitlesAndAbstractsAfterTheDay() {
    var results = parse("new\n\nSubscribe\n\nDaily Papers\n\nSep 3\n\nGraphs that Know\n\n"
        + ABSTRACT
        + "\n\nGraphs that Forget\n"
        + ABSTRACT);

    assertThat(results)
        .extracting(it -> ((Parsed) it).paper())
        .extracting("title", "abstract$", "published", "featured", "source")
        .containsExactly(
            tuple(
                "Graphs that Know",
                ABSTRACT,
                LocalDate.of(2025, 9, 3),
                LocalDate.of(2025, 9, 3),
                "daily-papers-page"),
            tuple(
                "Graphs that Forget",
                ABSTRACT,
                LocalDate.of(2025, 9, 3),
                LocalDate.of(2025, 9, 3),
                "daily-papers-page"));
    assertThat(notices).containsExactly("page: \"Sep 3\" is taken as 2025-09-03");
  }

  @Test
  void shouldStartAnotherDayWhereThePageDoes() {
    var results = parse("Sep 3\nA\n" + ABSTRACT + "\nWed, September 2, 2020\nB\n" + ABSTRACT);

    assertThat(results)
        .extracting(it -> ((Parsed) it).paper().getPublished())
        .containsExactly(LocalDate.of(2025, 9, 3), LocalDate.of(2020, 9, 2));
  }

  @Test
  void shouldNotLoseStepWhereAnAbstractOrATitleIsMissing() {
    var results = parse("Sep 3\nLonely\nGraphs that Know\n"
        + ABSTRACT
        + "\n"
        + ABSTRACT
        + "\nShort\nA short abstract.\nLast");

    assertThat(results).hasSize(5);
    assertThat(rejected(results.get(0))).isEqualTo("line 2: title without an abstract");
    assertThat(results.get(1)).isInstanceOf(Parsed.class);
    assertThat(rejected(results.get(2))).isEqualTo("line 5: abstract without a title");
    assertThat(((Parsed) results.get(3)).paper().getAbstract$()).isEqualTo("A short abstract.");
    assertThat(rejected(results.get(4))).isEqualTo("line 8: title without an abstract");
  }

  @Test
  void shouldNotTakeATitleForADay() {
    var results = parse("Sep 3\nDecoder 2\n" + ABSTRACT + "\nMarathon 42\n" + ABSTRACT);

    assertThat(results)
        .extracting(it -> ((Parsed) it).paper().getTitle())
        .containsExactly("Decoder 2", "Marathon 42");
  }

  @Test
  void shouldRefuseAPageWithoutADay() {
    assertThatThrownBy(() -> parse("Daily Papers\n\nGraphs that Know\n" + ABSTRACT))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("page has no line with a day");
  }

  @Test
  void shouldRefuseADayThatDoesNotExist() {
    assertThatThrownBy(() -> parse("Feb 31\nA\n" + ABSTRACT))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("page, line 1: no such day, \"Feb 31\"");
    assertThatThrownBy(() -> parse("Feb 29, 2023\nA\n" + ABSTRACT))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("page, line 1: no such day, \"Feb 29, 2023\"");
  }

  @Test
  void shouldReadNoFurtherThanItIsAsked() throws IOException {
    var endless = new Reader() {
      private boolean begun;

      @Override
      public int read(char[] buffer, int offset, int length) {
        var lines = begun ? "A title\n" : "Sep 3\n";
        begun = true;
        lines.getChars(0, lines.length(), buffer, offset);
        return lines.length();
      }

      @Override
      public void close() {}
    };

    try (var text = new BufferedReader(endless)) {
      assertThat(format().parse("page", text).limit(1_000)).hasOnlyElementsOfType(Parsed.class);
    }
  }

  @Test
  void shouldBeRecognisedByItsDay() {
    var format = format();
    assertThat(format.recognises("Daily Papers\n Sep 3 \nA title")).isTrue();
    assertThat(format.recognises("Daily Papers\nSep 3 was a good day")).isFalse();
  }

  private DailyPapersPageFormat format() {
    return new DailyPapersPageFormat(
        new PageDays(Optional.empty(), OptionalInt.empty(), TODAY), notices::add);
  }

  private List<ParseResult> parse(String text) {
    return format().parse("page", new BufferedReader(new StringReader(text))).toList();
  }

  private static String rejected(ParseResult result) {
    var rejected = (Rejected) result;
    return rejected.position() + ": " + rejected.explanation();
  }
}

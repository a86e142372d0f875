// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.parsing.PaperFormat;
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

class DelimitedFormatTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 9, 3);
  private static final String HEADER = "title,abstract,published\n";

  private final DelimitedFormat csv = DelimitedFormat.csv(new ParseContext(TODAY, DayZone.UTC));
  private final DelimitedFormat tsv = DelimitedFormat.tsv(new ParseContext(TODAY, DayZone.UTC));

  @Test
  void shouldReadEveryColumnItKnowsAndPassOverTheRest() {
    var results = parse(csv, """
        Upvotes, ID ,Title,ABSTRACT,published,source,authors,categories,keywords
        3,2409.01234v2," Graphs, that  know","We ""study"".",2024-09-02,feed,"Doe, A.; Roe, B.",cs.AI|cs.CL,"graphs, trees"
        """);

    assertThat(results)
        .containsExactly(new Parsed(new Paper(
            "arxiv:2409.01234",
            "Graphs, that know",
            "We \"study\".",
            LocalDate.of(2024, 9, 2),
            null,
            "feed",
            List.of("Doe, A.", "Roe, B."),
            List.of("cs.AI", "cs.CL"),
            List.of("graphs", "trees"),
            List.of("arxiv:2409.01234"))));
  }

  @Test
  void shouldReadTheColumnsOfPublishedArxivTables() {
    var results = parse(tsv, """
        \tabstract\tacm_class\tarxiv_id\tauthor_text\tcategories\tcreated\tdoi\ttitle\tcategories_list
        17\tWe study.\t\tcs/9301001\tA. Doe, B. Roe\tcs.GL,cs.AI\t1993-01-04\t\tGraphs\t['cs.GL', 'cs.AI']
        """);

    assertThat(results)
        .containsExactly(new Parsed(new Paper(
            "arxiv:cs/9301001",
            "Graphs",
            "We study.",
            LocalDate.of(1993, 1, 4),
            null,
            "tsv",
            List.of("A. Doe", "B. Roe"),
            List.of("cs.GL", "cs.AI"),
            List.of(),
            List.of("arxiv:cs/9301001"))));
  }

  @Test
  void shouldTakeTheFirstOfSeveralColumnsThatHasSomething() {
    var results = parse(csv, """
        title,abstract,summary,published,publication_date,date,created
        T,,Short.,,,2024-09-02,2024-01-01
        """);

    assertThat(results).singleElement().isInstanceOfSatisfying(Parsed.class, it -> {
      assertThat(it.paper().getAbstract$()).isEqualTo("Short.");
      assertThat(it.paper().getPublished()).isEqualTo("2024-09-02");
    });
  }

  @Test
  void shouldReadQuotedLineBreaksAndSayWhereARecordBegins() {
    var results = parse(csv, "\n" + HEADER + """
        First, "One,

        two" ,2024-09-02
        Second,"A
        b",2024-09
        Third,A,2024-09-02
        """);

    assertThat(results).hasSize(3);
    assertThat(title(results.get(0))).isEqualTo("First");
    assertThat(results.get(1))
        .isEqualTo(new Rejected(
            "line 6",
            "published is not a day such as 2025-09-03, 3 Sep 2025 or 2025-09-03T17:59:59Z",
            "2024-09",
            "Second,\"A\nb\",2024-09"));
    assertThat(title(results.get(2))).isEqualTo("Third");
  }

  @Test
  void shouldTakeQuotesWithinACellAsTheyAre() {
    var results = parse(tsv, """
        title\tabstract\tpublished
        Graphs "that" know\tWe say "no".\t2024-09-02
        "What is it?" A survey\tWe ask.\t2024-09-02
        """);

    assertThat(results)
        .extracting(DelimitedFormatTest::title)
        .containsExactly("Graphs \"that\" know", "What is it? A survey");
  }

  @Test
  void shouldGoOnAfterAQuoteThatIsNeverClosed() {
    var results = parse(csv, HEADER + "First,\"A,2024-09-02\nSecond,A,2024-09-02\n");

    assertThat(results).hasSize(2);
    assertThat(results.get(0))
        .isEqualTo(new Rejected("line 2", "quote not closed", "", "First,\"A,2024-09-02"));
    assertThat(title(results.get(1))).isEqualTo("Second");
  }

  @Test
  void shouldNotTakeTheRestOfALongTextForOneRecord() {
    int rows = 100_000;
    var row = "Second,A,2024-09-02\n";

    var results = parse(csv, HEADER + "First,\"A,2024-09-02\n" + row.repeat(rows));

    assertThat(results).hasSize(rows + 1);
    assertThat(results.get(0))
        .isInstanceOfSatisfying(
            Rejected.class, it -> assertThat(it.reason()).isEqualTo("quote not closed"));
    assertThat(results.subList(1, results.size())).hasOnlyElementsOfType(Parsed.class);
  }

  @Test
  void shouldNotLookForTheSameMissingQuoteFromEveryRow() {
    int rows = 150_000;

    assertThat(parse(csv, HEADER + "\"x\",\"\n".repeat(rows)))
        .hasSize(rows)
        .hasOnlyElementsOfType(Rejected.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "T,A              | wrong number of cells: 2, the header has 3",
        "T,A,2024-09-02,B | wrong number of cells: 4, the header has 3",
        ",A,2024-09-02    | no title",
        "T,,2024-09-02    | no abstract",
        "T,A,             | no day of publication",
        "T,A,2024         | published is not a day such as 2025-09-03, 3 Sep 2025 or 2025-09-03T17:59:59Z: 2024",
        "T,A,2025-09-05   | published in the future: 2025-09-05, today is 2025-09-03"
      })
  void shouldRefuseWhatIsNoPaperAndGoOn(String row, String explanation) {
    var results = parse(csv, HEADER + row + "\nSecond,A,2024-09-02\n");

    assertThat(results).hasSize(2);
    assertThat(results.get(0)).isInstanceOfSatisfying(Rejected.class, it -> {
      assertThat(it.position()).isEqualTo("line 2");
      assertThat(it.explanation()).isEqualTo(explanation);
      assertThat(it.raw()).isEqualTo(row);
    });
    assertThat(title(results.get(1))).isEqualTo("Second");
  }

  @Test
  void shouldRefuseAHeaderWithoutATitle() {
    assertThatThrownBy(() -> parse(csv, "Name,Text\nT,A\n"))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("test has no column \"title\"; its columns are Name, Text");
    assertThatThrownBy(() -> parse(csv, "c,".repeat(1000) + "c\n"))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("c, c, c")
        .hasMessageEndingWith("...")
        .message()
        .hasSizeLessThan(300);
    assertThatThrownBy(() -> parse(csv, "\n"))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("test has no line that names its columns");
    assertThatThrownBy(() -> parse(csv, "\"title,abstract\nT,A\n"))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageStartingWith("test, line 1: not csv: ");
  }

  @Test
  void shouldRecogniseItsHeader() {
    assertThat(csv.recognises("\nid, \"Title\" ,abstract\n")).isTrue();
    assertThat(tsv.recognises("\ttitle\tabstract\n1\t")).isTrue();

    assertThat(csv.recognises("id\ttitle\n")).isFalse();
    assertThat(tsv.recognises("id,title\n")).isFalse();
    assertThat(csv.recognises("title\n")).isFalse();
    assertThat(csv.recognises("subtitle,name\n")).isFalse();
    assertThat(csv.recognises("{\"title\": \"T\", \"abstract\": \"A\"}\n")).isFalse();
    assertThat(csv.recognises("@article{key, title = {T}, year = 2024}\n")).isFalse();
    assertThat(csv.recognises("\"title,abstract\n")).isFalse();
    assertThat(csv.recognises("")).isFalse();
  }

  private static String title(ParseResult result) {
    return ((Parsed) result).paper().getTitle();
  }

  private static List<ParseResult> parse(PaperFormat format, String text) {
    return format.parse("test", new BufferedReader(new StringReader(text))).toList();
  }
}

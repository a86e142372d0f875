// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.producer.parsing.ParseResult.Withdrawn;
import io.papertrends.schemas.DayZone;
import io.papertrends.schemas.Paper;
import java.io.BufferedReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivAtomFormatTest {

  private static final String ENTRY = """
      <entry>
        <id>http://arxiv.org/abs/2409.01234v2</id>
        <title>Graphs
          that know Erd\\H{o}s</title>
        <updated>2025-01-07T09:00:00Z</updated>
        <published>2024-09-02T23:59:59Z</published>
        <summary>  We study &lt;graphs&gt;.
      </summary>
        <author><name>A. Author</name><arxiv:affiliation>MIT</arxiv:affiliation></author>
        <author><name>B. Writer</name></author>
        <arxiv:doi>10.1145/12345.67890</arxiv:doi>
        <arxiv:comment>withdrawn from the workshop</arxiv:comment>
        <arxiv:primary_category term="cs.AI"/>
        <category term="cs.AI" scheme="http://arxiv.org/schemas/atom"/>
        <category term="05C80"/>
      </entry>
      """;

  private final ArxivAtomFormat format =
      new ArxivAtomFormat(new ParseContext(LocalDate.of(2025, 9, 3), DayZone.UTC));

  @Test
  void shouldReadEveryFieldItKnows() {
    assertThat(parse(feed(ENTRY)))
        .containsExactly(new Parsed(new Paper(
            "arxiv:2409.01234",
            "Graphs that know Erd\\H{o}s",
            "We study <graphs>.",
            LocalDate.of(2024, 9, 2),
            null,
            "arxiv-atom",
            List.of("A. Author", "B. Writer"),
            List.of("cs.AI", "05C80"),
            List.of(),
            List.of("arxiv:2409.01234", "doi:10.1145/12345.67890"))));
  }

  @Test
  void shouldFindNoRecordsInAnEmptyFeed() {
    assertThat(parse(feed(""))).isEmpty();
  }

  @Test
  void shouldTakeAPaperBackWhoseAbstractIsAWithdrawalNotice() {
    var notice =
        ENTRY.replace("We study", "This paper has been withdrawn by its author. We studied");

    assertThat(parse(feed(notice))).containsExactly(new Withdrawn("arxiv:2409.01234"));
  }

  @Test
  void shouldSayRecordAndReasonAndGoOn() {
    var results = parse(
        feed(ENTRY + ENTRY.replace("2024-09-02T23:59:59Z", "last week") + "<entry/>" + ENTRY));

    assertThat(results).hasSize(4);
    assertThat(results.get(1)).isInstanceOfSatisfying(Rejected.class, it -> {
      assertThat(it.position()).isEqualTo("record 2");
      assertThat(it.explanation())
          .isEqualTo(
              "published is not a day such as 2025-09-03, 3 Sep 2025 or 2025-09-03T17:59:59Z: last week");
      assertThat(it.raw()).startsWith("<entry>").contains("&lt;graphs&gt;").endsWith("</entry>");
    });
    assertThat(results.get(2)).isInstanceOf(Rejected.class);
    assertThat(results.get(3)).isInstanceOf(Parsed.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<title>.*</title>         |                            | no title",
        "<summary>.*</summary>     | <summary> </summary>       | no abstract",
        "<published>.*</published> |                            | no day of publication",
        "2024-09-02T               | 2025-09-05T                | published in the future: 2025-09-05, today is 2025-09-03",
        "<id>.*</id>               |                            | id is not that of an arXiv paper",
        "http://arxiv.org/abs/     | http://example.org/a/      | id is not that of an arXiv paper: http://example.org/a/2409.01234v2"
      })
  void shouldRefuseWhatIsNoPaper(String part, String replacement, String explanation) {
    var entry = ENTRY.replaceFirst("(?s)" + part, replacement == null ? "" : replacement);

    assertThat(parse(feed(entry)))
        .singleElement()
        .isInstanceOfSatisfying(
            Rejected.class, it -> assertThat(it.explanation()).isEqualTo(explanation));
  }

  @Test
  void shouldSayWhatTheApiSaysIsWrong() {
    var error = """
        <entry>
          <id>https://arxiv.org/api/errors#incorrect_id_format_for_x</id>
          <title>Error</title>
          <summary>incorrect id format for x</summary>
        </entry>
        """;

    assertThatThrownBy(() -> parse(feed(error)))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("test is an error of arXiv's API: incorrect id format for x");
  }

  @Test
  void shouldNotTakeADailyFeedForAnAnswer() {
    var announced = "<entry><arxiv:announce_type>new</arxiv:announce_type></entry>";

    assertThatThrownBy(() -> parse(feed(announced)))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("daily feed");
  }

  @Test
  void shouldRecogniseAnswersHoweverTheyBreakOff() {
    assertThat(format.recognises(feed(""))).isTrue();
    assertThat(format.recognises(feed(ENTRY.repeat(3)).substring(0, 1_000))).isTrue();
    assertThat(format.recognises(
            "<feed xmlns='http://www.w3.org/2005/Atom'><id>https://arxiv.org/</id><entry>"))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"title\": \"<feed><id>http://arxiv.org/api/x</id>\"}",
        "<!DOCTYPE html><html><head><link href='http://arxiv.org/api/x'></head>",
        "<feed><id>http://rss.arxiv.org/atom/cs.AI</id><entry>",
        "<feed><id>http://example.org/</id><entry><id>http://arxiv.org/api/x</id></entry></feed>",
        "<rss><channel><link>http://rss.arxiv.org/rss/cs.AI</link></channel></rss>",
        "<OAI-PMH><request>http://export.arxiv.org/oai2</request></OAI-PMH>"
      })
  void shouldNotRecogniseAnythingElse(String beginning) {
    assertThat(format.recognises(beginning)).isFalse();
  }

  private static String feed(String entries) {
    return """
        <?xml version='1.0' encoding='UTF-8'?>
        <feed xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
          <id>https://arxiv.org/api/AbC/1</id>
          <title>arXiv Query: search_query=&amp;id_list=</title>
          <updated>2025-09-03T00:00:00Z</updated>
        %s</feed>
        """.formatted(entries);
  }

  private List<ParseResult> parse(String text) {
    return format.parse("test", new BufferedReader(new StringReader(text))).toList();
  }
}

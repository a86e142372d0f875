// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

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
import org.junit.jupiter.params.provider.ValueSource;

class ArxivRssFormatTest {

  private static final String ITEM = """
      <item>
        <title>Graphs that know</title>
        <link>https://arxiv.org/abs/2409.01234</link>
        <description>arXiv:2409.01234v1 Announce Type: new\s
      Abstract: We study graphs. Abstract: no.</description>
        <guid isPermaLink="false">oai:arXiv.org:2409.01234v1</guid>
        <category>cs.AI</category>
        <category>cs.DM</category>
        <pubDate>Tue, 03 Sep 2024 00:00:00 -0400</pubDate>
        <arxiv:announce_type>new</arxiv:announce_type>
        <arxiv:DOI>10.1145/12345.67890</arxiv:DOI>
        <dc:creator>A. Author (MIT), B. Writer</dc:creator>
      </item>
      """;

  private static final Parsed PAPER = new Parsed(new Paper(
      "arxiv:2409.01234",
      "Graphs that know",
      "We study graphs. Abstract: no.",
      LocalDate.of(2024, 9, 3),
      null,
      "arxiv-rss",
      List.of("A. Author", "B. Writer"),
      List.of("cs.AI", "cs.DM"),
      List.of(),
      List.of("arxiv:2409.01234", "doi:10.1145/12345.67890")));

  private final ArxivRssFormat format =
      new ArxivRssFormat(new ParseContext(LocalDate.of(2025, 9, 3), DayZone.UTC));

  @Test
  void shouldReadEveryFieldOfTheRssFeed() {
    assertThat(parse(rss(ITEM))).containsExactly(PAPER);
  }

  @Test
  void shouldReadTheSameFromTheAtomFeed() {
    var results = parse("""
        <feed xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="urn:dc">
          <id>http://rss.arxiv.org/atom/cs.AI</id>
          <entry>
            <id>oai:arXiv.org:2409.01234v1</id>
            <title>Graphs that know</title>
            <updated>2024-09-05T04:00:19.899254+00:00</updated>
            <link href="https://arxiv.org/abs/2409.01234" rel="alternate" type="text/html"/>
            <summary>arXiv:2409.01234v1 Announce Type: new
        Abstract: We study graphs. Abstract: no.</summary>
            <category term="cs.AI"/>
            <category term="cs.DM"/>
            <published>2024-09-03T00:00:00-04:00</published>
            <arxiv:announce_type>new</arxiv:announce_type>
            <arxiv:DOI>10.1145/12345.67890</arxiv:DOI>
            <dc:creator>A. Author, B. Writer</dc:creator>
          </entry>
        </feed>
        """);

    assertThat(results).containsExactly(PAPER);
  }

  @Test
  void shouldFindNoRecordsOnAWeekend() {
    assertThat(parse(rss(""))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"new", "cross"})
  void shouldTakeWhatIsAnnouncedForTheFirstTime(String type) {
    assertThat(parse(rss(announced(type)))).containsExactly(PAPER);
  }

  @ParameterizedTest
  @CsvSource({"replace", "replace-cross"})
  void shouldNotTakeTheDayOfAReplacementForThatOfThePaper(String type) {
    assertThat(parse(rss(ITEM + announced(type))))
        .hasSize(2)
        .last()
        .isInstanceOfSatisfying(Rejected.class, it -> {
          assertThat(it.position()).isEqualTo("record 2");
          assertThat(it.explanation()).isEqualTo("replaced, its day of publication is not given");
          assertThat(it.raw()).startsWith("<item>").endsWith("</item>");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Mon, 07 Oct 2024 | true", "Tue, 08 Oct 2024 | false"})
  void shouldNotTakeALateCrossListingForThePaper(String day, boolean taken) {
    var item = announced("cross").replace("Tue, 03 Sep 2024", day);

    assertThat(parse(rss(item))).singleElement().satisfies(it -> {
      assertThat(it instanceof Parsed).isEqualTo(taken);
      assertThat(it instanceof Rejected rejected
              && rejected
                  .reason()
                  .equals("cross-listed later, its day of publication is not given"))
          .isNotEqualTo(taken);
    });
  }

  @Test
  void shouldFindTheTypeInTheDescriptionIfItIsNowhereElse() {
    var item = ITEM.replaceFirst("<arxiv:announce_type>.*</arxiv:announce_type>", "");

    assertThat(parse(rss(item))).containsExactly(PAPER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<title>.*</title>          |                   | no title",
        "Abstract: .*</desc         | Abstract: </desc  | no abstract",
        "Abstract: .*</desc         | </desc            | description has no announce type and abstract",
        "<pubDate>.*</pubDate>      |                   | no day of publication",
        "Tue, 03 Sep 2024           | Fri, 05 Sep 2025  | published in the future: 2025-09-05",
        ">new<                      | >late<            | announce type is neither new nor cross nor replace: late"
      })
  void shouldRefuseWhatIsNoPaper(String part, String replacement, String explanation) {
    var item = ITEM.replaceFirst(part, replacement == null ? "" : replacement);

    assertThat(parse(rss(item)))
        .singleElement()
        .isInstanceOfSatisfying(
            Rejected.class, it -> assertThat(it.explanation()).startsWith(explanation));
  }

  @Test
  void shouldRecogniseBothFeeds() {
    assertThat(format.recognises(rss(ITEM.repeat(3)).substring(0, 1_500))).isTrue();
    assertThat(format.recognises("<feed><link href='https://rss.arxiv.org/atom/cs.AI'/><entry>"))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html><body><a href='http://rss.arxiv.org/rss/cs.AI'>feed</a></body></html>",
        "<rss><channel><link>http://example.org/rss/cs.AI</link></channel></rss>",
        "<rss><channel><item><link>http://rss.arxiv.org/rss/cs.AI</link></item></channel></rss>",
        "<feed><id>https://arxiv.org/api/x</id></feed>",
        "<OAI-PMH><request>http://export.arxiv.org/oai2</request></OAI-PMH>"
      })
  void shouldNotRecogniseAnythingElse(String beginning) {
    assertThat(format.recognises(beginning)).isFalse();
  }

  private static String announced(String type) {
    return ITEM.replace("Type: new", "Type: " + type).replace(">new<", ">" + type + "<");
  }

  private static String rss(String items) {
    return """
        <?xml version='1.0' encoding='UTF-8'?>
        <rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="urn:dc" version="2.0">
          <channel>
            <title>cs.AI updates on arXiv.org</title>
            <link>http://rss.arxiv.org/rss/cs.AI</link>
            <pubDate>Tue, 03 Sep 2024 00:00:00 -0400</pubDate>
        %s</channel>
        </rss>
        """.formatted(items);
  }

  private List<ParseResult> parse(String text) {
    return format.parse("test", new BufferedReader(new StringReader(text))).toList();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.producer.inputs.PaperInput;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.producer.parsing.text.PageDays;
import io.papertrends.schemas.DayZone;
import io.papertrends.schemas.Paper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as other programs, services and sites export them, found out by their content. */
class ExportedFormatsTest {

  private static final Path SEEDS = Path.of("src/test/resources/seeds");
  private static final LocalDate TODAY = LocalDate.of(2025, 9, 3);

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      feed/rss.xml             | feed        | 2024-09-02 arxiv:2409.01234, 2024-09-03 doi:10.1000/beavers
      feed/atom.xml            | feed        | 2024-09-02 arxiv:2409.01235
      pubmed-xml/articles.xml  | pubmed-xml  | 2024-09-02 doi:10.1000/voles, 2024-09-03 pmid:39000002, rejected
      endnote-xml/records.xml  | endnote-xml | 2024-09-02 arxiv:2409.04321, 2024-09-03 title, rejected
      json-groups/by-day.json  | json-groups | 2024-09-02 arxiv:2409.01234, 2024-09-01 arxiv:2409.01235, 2024-09-03 arxiv:2409.01236
      json-groups/days.json    | json-groups | 2024-09-02 arxiv:2409.01234, 2024-09-03 arxiv:2409.01236
      json-groups/by-id.json   | json-groups | 2024-09-02 arxiv:2409.01234, 2024-09-03 arxiv:2409.01236
      openalex/snapshot.jsonl  | openalex    | 2024-09-02 doi:10.1000/o1, rejected, 2024-09-03 openalex:w4400000003
      """)
  void shouldReadEveryRecord(String file, String source, String expected) throws IOException {
    var results = read(Files.readString(SEEDS.resolve(file)));

    assertThat(
            String.join(", ", results.stream().map(ExportedFormatsTest::shown).toList()))
        .isEqualTo(expected);
    assertThat(papers(results)).extracting(Paper::getSource).containsOnly(source);
  }

  @Test
  void shouldReadTextsThroughMarkup() throws IOException {
    var pubmed =
        papers(read(Files.readString(SEEDS.resolve("pubmed-xml/articles.xml")))).get(0);
    var endnote =
        papers(read(Files.readString(SEEDS.resolve("endnote-xml/records.xml")))).get(0);
    var feed = papers(read(Files.readString(SEEDS.resolve("feed/rss.xml"))));

    assertThat(pubmed.getTitle()).isEqualTo("CO2 in burrows of Microtus.");
    assertThat(pubmed.getAbstract$()).isEqualTo("Burrows hold CO2. We measure it.");
    assertThat(pubmed.getAuthors()).containsExactly("Ann One", "Vole Group");
    assertThat(pubmed.getIdentifiers())
        .containsExactlyInAnyOrder("doi:10.1000/voles", "pmid:39000001", "pmc:123456");
    assertThat(endnote.getTitle()).isEqualTo("Tide pools of Patella");
    assertThat(endnote.getAuthors()).containsExactly("Ann One", "Bo Two");
    assertThat(feed.get(0).getAbstract$()).isEqualTo("We map otters of a river.");
    assertThat(feed.get(1).getAbstract$()).isEqualTo("We map beavers & dams.");
    assertThat(feed.get(0).getAuthors()).containsExactly("Ann One", "Bo Two");
  }

  /** Scopus exports no more of the day than the year, which is no day. */
  @Test
  void shouldSayThatATableHasTheYearAlone() {
    var results = read("""
        "Authors","Title","Year","Source title","DOI","Link","Abstract","Author Keywords","EID"
        "One A.","Otters","2024","Rivers","10.1000/otters","https://www.scopus.com/x","We map.","otters","2-s2.0-1"
        """);

    assertThat(results)
        .singleElement()
        .isInstanceOfSatisfying(
            Rejected.class,
            it -> assertThat(it.explanation()).contains("is not a day").contains("2024"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05, 2024-05-07, 2024-05-07",
    "2024-05, 2024-06-12, 2024-06-12",
    "2023-05, 2024-06-12,",
    "2024-05, 2024-04-30,",
    "2024-05, ,",
    "2024-05-03, 2024-05-07, 2024-05-03",
    "2024, 2024-05-07,"
  })
  void shouldCountAPaperOfAKnownMonthOnTheDayThatFeaturedIt(
      String published, String featured, LocalDate day) {
    var json = "{\"id\": \"2405.00001\", \"title\": \"T\", \"abstract\": \"A.\", \"published\": \""
        + published + "\"" + (featured == null ? "" : ", \"daily_date\": \"" + featured + "\"")
        + "}";
    var table = "id,title,abstract,published,daily_date\n2405.00001,T,A.," + published + ","
        + (featured == null ? "" : featured) + "\n";

    for (var text : List.of(json, table)) {
      assertThat(papers(read(text)).stream().map(Paper::getPublished).findFirst())
          .isEqualTo(Optional.ofNullable(day));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "202509031200, 2025-09-03",
    "20250903175959, 2025-09-03",
    "1725321600000, 2024-09-03",
    "978307200000, 2001-01-01"
  })
  void shouldTellCompactTimesFromMilliseconds(String written, LocalDate day) {
    var papers = papers(read("{\"id\": \"2405.00001\", \"title\": \"T\", \"abstract\": \"A.\","
        + " \"published\": \"" + written + "\"}"));

    assertThat(papers).extracting(Paper::getPublished).containsExactly(day);
  }

  /** Of two sources that write ids in different ways, each paper comes once. */
  @Test
  void shouldGiveFiveThousandPapersForFiveThousandFromTwoSources() {
    var one = new StringBuilder();
    var other = new StringBuilder("id,title,abstract,published\n");
    for (int number = 0; number < 5_000; number++) {
      var arxiv = "24%02d.%05d".formatted(1 + number % 12, number + 1);
      var day = "2025-0%d-0%d".formatted(1 + number % 8, 1 + number % 9);
      one.append(("{\"id\": \"%s\", \"title\": \"Paper %d of otters\", \"abstract\": \"We map.\","
              + " \"published\": \"%s\"}%n")
          .formatted(written(arxiv, number), number, day));
      other.append("%s,\"Otters, paper %d\",We map.,%s%n"
          .formatted(written(arxiv, number + 5), number, day));
    }

    var ids = new ArrayList<String>();
    for (var text : List.of(one.toString(), other.toString())) {
      var papers = papers(read(text));
      assertThat(papers).hasSize(5_000);
      papers.forEach(it -> ids.add(it.getId()));
    }
    assertThat(ids.stream().distinct()).hasSize(5_000);
  }

  private static String written(String arxiv, int number) {
    return switch (number % 12) {
      case 0 -> arxiv;
      case 1 -> "arXiv:" + arxiv + "v2 [cs.CL]";
      case 2 -> "https://arxiv.org/abs/" + arxiv + "v1?context=cs";
      case 3 -> "http://arxiv.org/pdf/" + arxiv + "v3.pdf";
      case 4 -> "https://doi.org/10.48550/arXiv." + arxiv;
      case 5 -> "oai:arXiv.org:" + arxiv;
      case 6 -> "https://huggingface.co/papers/" + arxiv;
      case 7 -> "10.48550/ARXIV." + arxiv;
      case 8 -> "arxiv.org/abs/" + arxiv + ".";
      case 9 -> "https%3A%2F%2Farxiv.org%2Fabs%2F" + arxiv;
      case 10 -> "https://www.alphaxiv.org/abs/" + arxiv;
      default -> "ARXIV: " + arxiv;
    };
  }

  private static List<ParseResult> read(String text) {
    var formats = new PaperFormats(
        new PageDays(Optional.empty(), OptionalInt.empty(), TODAY), DayZone.UTC, notice -> {});
    var results = new ArrayList<ParseResult>();
    var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    PaperInput.streamed("input", bytes)
        .forEachText(it -> formats.read(Optional.empty(), it).forEach(results::add));
    return results;
  }

  private static List<Paper> papers(List<ParseResult> results) {
    return results.stream()
        .filter(Parsed.class::isInstance)
        .map(it -> ((Parsed) it).paper())
        .toList();
  }

  private static String shown(ParseResult result) {
    if (result instanceof Parsed parsed) {
      var paper = parsed.paper();
      return paper.getPublished() + " " + paper.getId().replaceFirst("^title:.*", "title");
    }
    return "rejected";
  }
}

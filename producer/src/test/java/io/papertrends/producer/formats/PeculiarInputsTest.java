// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.formats;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.producer.inputs.PaperInput;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.text.PageDays;
import io.papertrends.producer.publishing.DryRunPublisher;
import io.papertrends.schemas.DayZone;
import io.papertrends.schemas.Paper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole inputs as people and programs write them, where one peculiarity used to cost papers. */
class PeculiarInputsTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 9, 3);

  @Test
  void shouldTakeOnePaperForOneHoweverItsIdIsWritten() {
    var lines = new StringBuilder();
    for (var id : List.of(
        "2409.11111",
        "arXiv:2409.11111 [cs.CL]",
        "arxiv.org/abs/2409.11111v2",
        "https://arxiv.org/pdf/2409.11111v3.pdf#page=2",
        "oai:arXiv.org:2409.11111",
        "https://huggingface.co/papers/2409.11111")) {
      lines.append(json("id", id, "title", "Seals " + lines.length(), "published", "2024-09-02"));
    }

    assertThat(published(lines.toString()))
        .hasSize(6)
        .allMatch(it -> it.contains("  arxiv:2409.11111  "));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      publication_date | 2024-08-30 | 2024-08-30
      Published On     | 2024-08-30 | 2024-08-30
      publication_date | ''         | 2024-09-02
      year             | 2024       | 2024-09-02
      """)
  void shouldTakeTheDayOfAGroupOnlyForPapersWithoutOne(String field, String written, String day) {
    assertThat(published("{\"2024-09-02\": [{\"id\": \"2408.01234\", \"title\": \"Otters\", "
            + "\"abstract\": \"We map otters.\", \"" + field + "\": \"" + written + "\"}]}"))
        .singleElement()
        .asString()
        .startsWith(day);
  }

  @Test
  void shouldRestoreIdsThatASpreadsheetTookForNumbers() {
    assertThat(ids("""
        id,title,abstract,published
        2409.012,Reefs,We map reefs.,2024-09-02
        2409.01200,Reefs,We map reefs.,2024-09-02
        810.4,Dunes,We map dunes.,2008-10-22
        """)).containsExactly("arxiv:2409.01200", "arxiv:0810.4000");
    assertThat(ids("{\"id\": 2409.012, \"title\": \"T\", \"abstract\": \"A.\","
            + " \"published\": \"2024-09-02\"}"))
        .containsExactly("arxiv:2409.01200");
  }

  @Test
  void shouldKnowABareNumberByTheNameOfItsField() {
    assertThat(ids("pmid,title,abstract,published\n31452104,Reefs,We map reefs.,2024-09-02\n"))
        .containsExactly("pmid:31452104");
    assertThat(ids("{\"pmid\": 31452104, \"title\": \"T\", \"abstract\": \"A.\","
            + " \"published\": \"2024-09-02\"}"))
        .containsExactly("pmid:31452104");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "year=2024, month = sep # \"~2\"",
        "year=2024, month = \"2~\" # sep",
        "year=2024, month = {September 2}",
        "year={2024}, month={Sept. 2--5}",
        "year=2024, month = {2nd September}",
        "year=2024, month=9, day={2nd}",
        "date = {2024-09-02/2024-09-05}",
        "date = {2024-09-02/..}",
        "date = {2024-09-02T10:00:00}",
        "date = {2024-09-02~}",
        "date = {2024}, month = sep, day = 2",
        "year = {2024-09-02}"
      })
  void shouldReadTheDayOfAnEntryInBibtex(String day) {
    assertThat(published("@article{a, title={Herons}, abstract={We count.}, " + day + "}"))
        .singleElement()
        .asString()
        .startsWith("2024-09-02  ");
  }

  @Test
  void shouldNotLoseTheEntriesBehindACommentWithAnOpenBrace() {
    assertThat(published("""
        @article{a, title={One}, abstract={We count.}, date={2024-09-02}}
        @Comment{meta: grouping:
        1 StaticGroup:with a { in its name;
        }
        @article{b, title={Two}, abstract={We count.}, date={2024-09-02}}
        @comment{ @article{no, title={No}, date={2024-09-02}} }
        @comment{ another {
        @article{c, title={Three}, abstract={We count.}, date={2024-09-02}}
        """))
        .extracting(it -> it.replaceAll(".*  ", ""))
        .containsExactly("One", "Two", "Three");
  }

  @Test
  void shouldPassOverWhatIsNoTextOfPapersInAnArchive() throws IOException {
    var paper = json("id", "2409.05001", "title", "T", "published", "2024-09-02");
    var other = paper.replace("05001", "05002");
    Map<String, byte[]> files = new TreeMap<>(Map.of(
        ".DS_Store", new byte[] {0, 0, 0, 1, 66},
        "README.md", "Papers of a lab.".getBytes(UTF_8),
        "__MACOSX/._a.jsonl", new byte[] {0, 5, 22, 7},
        "a.jsonl", paper.getBytes(UTF_8),
        "sub/b.jsonl.gz", gzip(other.getBytes(UTF_8))));

    for (var archive :
        List.of(zip(files), tar(files), gzip(tar(files)), zip(Map.of("x.tar", tar(files))))) {
      var lines = published(archive);

      assertThat(lines).filteredOn(it -> it.contains("arxiv:2409.0500")).hasSize(2);
      assertThat(lines)
          .filteredOn(it -> it.startsWith("rejected"))
          .singleElement()
          .asString()
          .contains("README.md");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\n%s,\n%s,\n%s\n]",
        "[%s,\n%s,\n%s]",
        "[%s, %s, %s]",
        "[\n  %s,\n  %s,\n  %s\n]\n",
        "{\"papers\": [%s, %s, %s]}",
        "{\"version\": \"1.1\", \"items\": [%s, %s, %s]}",
        "%s\n%s\n%s"
      })
  void shouldReadAListHoweverItsLinesAreBroken(String list) {
    var papers = new Object[3];
    for (int i = 0; i < 3; i++) {
      papers[i] = json("title", "Newt " + i, "published", "2024-09-02").strip();
    }

    assertThat(published(list.formatted(papers)))
        .hasSize(3)
        .allMatch(it -> it.startsWith("2024-09-02"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"doi\": NaN",
        "\"authors\": [{\"name\": \"A. Doe\"}]",
        "\"authors\": 7",
        "\"authors\": {\"a\": 1}",
        "\"keywords\": \"finches, counting\"",
        "\"categories\": \"cs.AI cs.CL\"",
        "\"categories\": {}",
        "\"source\": 3",
        "\"daily_date\": \"soon\"",
        "\"id\": 2409.05005",
        "\"id\": {\"oid\": 1}"
      })
  void shouldNotRefuseAPaperForAFieldThatItNeedNotHave(String field) {
    assertThat(published("{\"title\": \"T\", \"abstract\": \"A.\", \"published\": \"2024-09-02\", "
            + field + "}"))
        .singleElement()
        .asString()
        .startsWith("2024-09-02");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-05-01 17:59:59+00:00",
        "2024-05-01T17:59:59+0000",
        "' 2024-05-01 '",
        "2024-05-01 00:00:00",
        "2024-05-01T17:59:59",
        "2024-05-01T00:00:00+02:00",
        "2024-05-01T00:00:00-08:00",
        "2024-05-01 17:59:59.123456",
        "2024-05-01 17:59:59 UTC",
        "2024-05-01T17:59:59.000Z",
        "2024/05/01",
        "2024/5/1",
        "2024.05.01",
        "20240501",
        "20240501T175959Z",
        "1714586399",
        "1714586399000",
        "1714521600000",
        "1 May 2024",
        "May 1, 2024",
        "May 1st, 2024",
        "Wednesday, May 1, 2024",
        "01-May-2024",
        "2024 May 1",
        "1st of May 2024",
        "Wed, 1 May 2024 17:59:59 GMT",
        "Wed, 01 May 2024 00:00:00 EST",
        "Wed, 01 May 2024 00:00:00 -0400",
        "Wed, 1 May 24 12:00:00 EDT",
        "Wed May  1 17:59:59 2024",
        "Wed May 01 17:59:59 UTC 2024",
        "Wed May 01 2024 17:59:59 GMT+0000 (Coordinated Universal Time)",
        "2024-05-01 05:59 PM",
        "31/05/2024x",
        "2024-05-01T17:59:59Z[UTC]",
        "2024-05-01/2024-05-04",
        "2024-05-01?"
      })
  void shouldReadADayInEveryFormThatProgramsWrite(String day) {
    if (day.endsWith("x")) {
      assertThat(published(json("title", "T", "published", day.replace("x", ""))))
          .singleElement()
          .asString()
          .startsWith("2024-05-31");
      return;
    }
    assertThat(published(json("title", "T", "published", day)))
        .singleElement()
        .asString()
        .startsWith("2024-05-01  ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024",
        "2024-05",
        "May 2024",
        "03/05/2024",
        "2024-13-01",
        "2024-02-30",
        "soon",
        "0",
        "1 Foo 2024",
        "2024-05-01T25:00:00Z"
      })
  void shouldNotInventADay(String day) {
    assertThat(published(json("title", "T", "published", day)))
        .singleElement()
        .asString()
        .startsWith("rejected")
        .contains("is not a day such as 2025-09-03, 3 Sep 2025");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "published_date",
        "publication_date",
        "publicationDate",
        "publishedAt",
        "pubDate",
        "date",
        "date_published",
        "Published",
        "submittedDate"
      })
  void shouldFindTheDayUnderTheNameThatExportsGiveIt(String field) {
    assertThat(published(json("title", "T", field, "2024-09-02"))).hasSize(1);
    assertThat(published("Title,Summary," + field + "\nT,A.,2024-09-02\n")).hasSize(1);
  }

  @Test
  void shouldReadWhatZoteroExports() {
    assertThat(published("""
        "Key","Publication Year","Author","Title","DOI","Url","Abstract Note","Date","Date Added"
        "A1","2024","Doe, Ann; Roe, Bo","Otters","10.1000/z.1","https://x.org/1","We map.","2024-09-02","2024-10-01"
        "A2","2024","Doe, Ann","More","10.48550/arXiv.2409.04444","","We map.","2024-09-02","2024-10-01"
        """))
        .extracting(it -> it.substring(12))
        .containsExactly("doi:10.1000/z.1  Otters", "arxiv:2409.04444  More");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TY  - JOUR~TI  - Otters~AB  - We map~ rivers.~DA  - 2024/09/02/~DO  - 10.1000/a~AU  - Doe, A.~ER  - ~ | doi:10.1000/a",
        "TY  - JOUR~T1  - Otters~N2  - We map rivers.~Y1  - 2024/9/2//~UR  - https://doi.org/10.1000/a~ER  -~ | doi:10.1000/a",
        "TY  - JOUR~TI  - Otters~AB  - We map rivers.~DA  - 2024/09/02/~M1  - 10.1000/d~L1  - 10.1000/c~UR  - 10.1000/b~DO  - 10.1000/a~ER  - ~ | doi:10.1000/a",
        "PMID- 31452104~TI  - Otters~AB  - We map~      rivers.~DP  - 2024 Sep 2~AID - 10.1000/a [doi]~ | doi:10.1000/a",
        "PMID- 31452104~TI  - Otters~AB  - We map rivers.~DP  - 2024 Sep~DEP - 20240902~ | pmid:31452104",
        "%0 Journal Article~%T Otters~%X We map rivers.~%D 2024~%8 Sep 2~%R 10.1000/a~ | doi:10.1000/a",
        "FN Clarivate~VR 1.0~PT J~TI Otters~AB We map~   rivers.~PD SEP 2~PY 2024~DI 10.1000/a~ER~EF | doi:10.1000/a"
      })
  void shouldReadWhatBibliographicProgramsExport(String record, String id) {
    var text = record.replace('~', '\n');

    assertThat(published(text)).containsExactly("2024-09-02  " + id + "  Otters");
    assertThat(papers(text + "\n" + text))
        .hasSize(2)
        .extracting(Paper::getAbstract$)
        .containsOnly("We map rivers.");
  }

  @Test
  void shouldNotTakeAYearOfABibliographicProgramForADay() {
    assertThat(published("TY  - JOUR\nTI  - Otters\nAB  - We map.\nPY  - 2024\nER  - \n"))
        .singleElement()
        .asString()
        .startsWith("rejected")
        .contains("2024");
  }

  @Test
  void shouldReadUtf16() throws IOException {
    var table = "\uFEFFid,title,abstract,published\n2409.13003,Naïve otters,We map.,2024-09-02\n";

    assertThat(published(table.getBytes(UTF_16LE)))
        .containsExactly("2024-09-02  arxiv:2409.13003  Naïve otters");
    assertThat(published(table.substring(1).getBytes(UTF_16LE))).hasSize(1);
  }

  @Test
  void shouldLoseOneRecordToOneBadCharacter() {
    var record =
        "<record><header><identifier>oai:arXiv.org:2409.0000%d</identifier></header><metadata>"
            + "<arXivRaw xmlns=\"http://arxiv.org/OAI/arXivRaw/\"><id>2409.0000%d</id>"
            + "<version version=\"v1\"><date>Mon, 2 Sep 2024 10:00:00 GMT</date></version>"
            + "<title>Sponge</title><authors>A. Doe</authors><categories>cs.AI</categories>"
            + "<abstract>We map. %s</abstract></arXivRaw></metadata></record>";
    var page =
        "<?xml version=\"1.0\"?><OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\"><ListRecords>"
            + record.formatted(1, 1, "") + record.formatted(2, 2, "\u0002")
            + record.formatted(3, 3, "</b>")
            + record.formatted(4, 4, "&eacute; AT&T 1 < 2") + "</ListRecords></OAI-PMH>";

    assertThat(published(page))
        .satisfiesExactly(
            it -> assertThat(it).contains("arxiv:2409.00001"),
            it -> assertThat(it).contains("arxiv:2409.00002"),
            it -> assertThat(it).startsWith("rejected").contains("record 3", "not well-formed XML"),
            it -> assertThat(it).contains("arxiv:2409.00004"));
  }

  @Test
  void shouldTakeAPageOfTomorrowForOne() {
    assertThat(published("Daily Papers\n\nSep 4\n\nOtters\nWe map otters with sonar.\n"))
        .singleElement()
        .asString()
        .startsWith("2025-09-04");
  }

  @Test
  void shouldPutWrappedAbstractsTogether() {
    var papers = papers("""
        Daily Papers

        Sep 3

        Otters and their maps
        We map otters with sonar and report where
        they live, in rivers and on coasts, over ten
        years of field work. It was long.
        And cold.

        Beavers and their maps

        We map beavers by their dams and
        lodges.
        """);

    assertThat(papers)
        .extracting(Paper::getTitle)
        .containsExactly("Otters and their maps", "Beavers and their maps");
    assertThat(papers)
        .extracting(Paper::getAbstract$)
        .containsExactly(
            "We map otters with sonar and report where they live, in rivers and on coasts, over ten years of"
                + " field work. It was long. And cold.",
            "We map beavers by their dams and lodges.");
  }

  @Test
  void shouldNotTakeWorksWithIdsOfTheirOwnForOneBecauseOfTheirTitle() {
    var work = "{\"id\": \"https://openalex.org/W1%d\", \"doi\": null, \"title\": \"%s\","
        + " \"publication_date\": \"2024-09-1%d\", \"abstract_inverted_index\": {\"We\": [0]}}";
    var page = "{\"meta\": {\"count\": 3, \"db_response_time_ms\": 9}, \"results\": ["
        + work.formatted(1, "Introduction", 1) + "," + work.formatted(2, "Introduction.", 2) + ","
        + work.formatted(3, "A title of its own", 3) + "]}";

    assertThat(ids(page)).containsExactly("openalex:w11", "openalex:w12", "openalex:w13");
  }

  @Test
  void shouldCleanTextsOnEveryRoadAlike() {
    var dirty =
        "<jats:title>Abstract</jats:title><jats:p>We &amp;lt;map&amp;gt; <i>graph</i> H<sub>2</sub>O"
            + " &amp;amp; 𝗥𝗔𝗚 （RAG） co\u00adral.</jats:p>";
    var clean = "We <map> graph H2O & RAG (RAG) coral.";
    var quoted = dirty.replace("\"", "\\\"");

    assertThat(List.of(
            json("title", dirty, "published", "2024-09-02"),
            "title,abstract,published\n\"" + dirty + "\",A.,2024-09-02\n",
            "@article{a, title={" + dirty.replace("&", "\\&") + "}, date={2024-09-02}}",
            "{\"message-type\": \"work-list\", \"message\": {\"items\": [{\"DOI\": \"10.1000/a\","
                + " \"title\": [\"" + quoted
                + "\"], \"issued\": {\"date-parts\": [[2024, 9, 2]]}}]}}"))
        .allSatisfy(text ->
            assertThat(papers(text)).singleElement().extracting(Paper::getTitle).isEqualTo(clean));
  }

  @Test
  void shouldTakeBackAPaperWhoseAbstractIsANotice() {
    assertThat(published(json("id", "2409.00001", "title", "T", "published", "2024-09-02")
            + json("id", "2409.00001", "title", "T", "published", "2024-09-02")
                .replace("We count.", "The authors have withdrawn this paper due to an error.")))
        .endsWith("withdrawn   arxiv:2409.00001");
  }

  @Test
  void shouldKeepTheEarliestDayOfAPaperThatIsListedAgain() {
    var first = json("id", "2409.00001", "title", "T", "published", "2024-09-02");

    assertThat(published(first + first.replace("09-02", "10-15"))).hasSize(1);
  }

  private static String json(String... namesAndValues) {
    var line = new StringBuilder("{\"abstract\": \"We count.\"");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      line.append(", \"%s\": \"%s\"".formatted(namesAndValues[i], namesAndValues[i + 1]));
    }
    return line + "}\n";
  }

  private static List<String> ids(String text) {
    return published(text).stream().map(it -> it.split("  ")[1]).distinct().toList();
  }

  private static List<Paper> papers(String text) {
    return read(text.getBytes(UTF_8)).stream()
        .filter(Parsed.class::isInstance)
        .map(it -> ((Parsed) it).paper())
        .toList();
  }

  private static List<String> published(String text) {
    return published(text.getBytes(UTF_8));
  }

  private static List<String> published(byte[] bytes) {
    var lines = new ArrayList<String>();
    try (var dryRun = new DryRunPublisher(lines::add)) {
      dryRun.publish("input", read(bytes), Optional.empty());
    }
    return lines;
  }

  private static List<ParseResult> read(byte[] bytes) {
    var formats =
        new PaperFormats(new PageDays(Optional.empty(), OptionalInt.empty(), TODAY), DayZone.UTC, notice -> {});
    var results = new ArrayList<ParseResult>();
    PaperInput.streamed("input", new ByteArrayInputStream(bytes))
        .forEachText(text -> formats.read(Optional.empty(), text).forEach(results::add));
    return results;
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(Map<String, byte[]> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        var entry = new TarArchiveEntry(file.getKey());
        entry.setSize(file.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }
}

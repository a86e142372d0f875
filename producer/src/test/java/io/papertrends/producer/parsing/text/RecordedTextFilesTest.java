// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.papertrends.producer.inputs.PaperInput;
import io.papertrends.producer.parsing.PaperFormat;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.schemas.DayZone;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Real files of other people, which are no part of the project. What is expected was counted with
 * regular expressions, not with these parsers.
 */
class RecordedTextFilesTest {

  private static final Path FILES = Path.of("../../shared/data/formats");
  private static final LocalDate TODAY = LocalDate.of(2025, 9, 3);
  private static final String NOT_A_DAY =
      "published is not a day such as 2025-09-03, 3 Sep 2025 or 2025-09-03T17:59:59Z";

  @BeforeAll
  static void needsTheFiles() {
    assumeTrue(Files.isDirectory(FILES), "there are no recorded files in " + FILES);
  }

  @Test
  void shouldReadBibtexFilesThatTestAnotherParser() throws IOException {
    assertThat(outcomes("bibtexparser_*.bib"))
        .isEqualTo(Map.of(NOT_A_DAY, 66L, "no day of publication", 16L, "no title", 3L));
  }

  @Test
  void shouldReadBibtexFilesThatTestARepository() throws IOException {
    assertThat(outcomes("dspace_*.bib")).isEqualTo(Map.of(NOT_A_DAY, 7L));
  }

  @Test
  void shouldReadTheBibtexOfAConference() throws IOException {
    assertThat(outcomes("paperlists_*.bib")).isEqualTo(Map.of(NOT_A_DAY, 1008L));
  }

  /** Conferences give no day. With one, every entry must become a paper. */
  @Test
  void shouldMakeAPaperOfEveryConferenceEntryThatHasADay() throws IOException {
    var text = Files.readString(FILES.resolve("bibtex/paperlists_nips2018.bib"))
        .replace(" year = {2018}", " date = {2018-12-03}");

    var results = new BibtexFormat(new ParseContext(TODAY, DayZone.UTC))
        .parse("test", new BufferedReader(new StringReader(text)))
        .toList();

    assertThat(results)
        .hasSize(1008)
        .allSatisfy(result -> assertThat(result)
            .isInstanceOfSatisfying(
                Parsed.class, it -> assertThat(it.paper().getAuthors()).isNotEmpty()));
  }

  @Test
  void shouldReadATableOfArxivPapers() {
    var tsv = DelimitedFormat.tsv(new ParseContext(TODAY, DayZone.UTC));

    var results = read(tsv, FILES.resolve("arxiv_tsv_arxiv_archive/cs.GL.tsv.xz"));

    assertThat(results)
        .hasSize(180)
        .doesNotHaveDuplicates()
        .allSatisfy(result -> assertThat(result).isInstanceOfSatisfying(Parsed.class, it -> {
          assertThat(it.paper().getId()).matches("arxiv:(\\d{4}\\.\\d{4,5}|[a-z-]+/\\d{7})");
          assertThat(it.paper().getAuthors()).isNotEmpty();
          assertThat(it.paper().getCategories()).contains("cs.GL");
        }));
  }

  private static Map<String, Long> outcomes(String files) throws IOException {
    var results = new ArrayList<ParseResult>();
    try (var paths = Files.newDirectoryStream(FILES.resolve("bibtex"), files)) {
      paths.forEach(path ->
          results.addAll(read(new BibtexFormat(new ParseContext(TODAY, DayZone.UTC)), path)));
    }
    return results.stream()
        .collect(groupingBy(it -> it instanceof Rejected no ? no.reason() : "paper", counting()));
  }

  private static List<ParseResult> read(PaperFormat format, Path file) {
    var results = new ArrayList<ParseResult>();
    PaperInput.of(file.toString(), InputStream.nullInputStream())
        .forEachText(text -> format.parse(text.name(), text.reader()).forEach(results::add));
    return results;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.parsing.PaperFormat;
import io.papertrends.producer.parsing.ParseContext;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.producer.parsing.ParseResult.Withdrawn;
import io.papertrends.schemas.DayZone;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What recorded answers of the real services come to, where a folder with some is at hand: they are
 * not the project's to pass on. The numbers were counted with another XML parser.
 */
class RecordedXmlAnswersTest {

  private static final Path RECORDED = Path.of("../../shared/data/formats");
  private static final Set<String> ANSWERS = Set.of("xml", "json");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** After the last answer was recorded. */
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 13);

  private static final List<PaperFormat> FORMATS = List.of(
      new ArxivAtomFormat(new ParseContext(TODAY, DayZone.UTC)),
      new ArxivOaiFormat(new ParseContext(TODAY, DayZone.UTC)),
      new ArxivRssFormat(new ParseContext(TODAY, DayZone.UTC)));

  @BeforeAll
  static void needsTheRecordedAnswers() {
    assumeTrue(Files.isDirectory(RECORDED), "there are no recorded answers in " + RECORDED);
  }

  @ParameterizedTest
  @CsvSource({
    "arxiv_atom,       arxiv-atom, 30, 370, 105, 0, 1",
    "arxiv_oai_pmh,    arxiv-oai,   8,  21,  16, 0, 0",
    "arxiv_rss,        arxiv-rss,   1,   7,   7, 0, 0",
    "oai_pmh_protocol, arxiv-oai,  14,   0,   0, 6, 9"
  })
  void shouldReadEveryRecordedAnswer(
      String folder,
      String format,
      int answers,
      int papers,
      int distinctPapers,
      int rejected,
      int unusable) {
    var read = new Outcome();

    answers(folder).forEach(answer -> read.take(named(format), answer));

    assertThat(read.answers).isEqualTo(answers);
    assertThat(read.papers).isEqualTo(papers);
    assertThat(read.ids).hasSize(distinctPapers).allMatch(it -> it.startsWith("arxiv:"));
    assertThat(read.withdrawn).isZero();
    assertThat(read.rejected).isEqualTo(rejected);
    assertThat(read.unusable).isEqualTo(unusable);
  }

  @ParameterizedTest
  @CsvSource({
    "arxiv_atom,       arxiv-atom, 30",
    "arxiv_oai_pmh,    arxiv-oai,   8",
    "arxiv_rss,        arxiv-rss,   1",
    "oai_pmh_protocol, arxiv-oai,  13"
  })
  void shouldTellTheFormatsApart(String folder, String format, int recognised) {
    for (var candidate : FORMATS) {
      assertThat(answers(folder).filter(candidate::recognises))
          .hasSize(candidate.name().equals(format) ? recognised : 0);
    }
  }

  @Test
  void shouldFindTheTokensOfRecordedAnswers() throws IOException {
    var folder = RECORDED.resolve("oai_pmh_protocol");

    try (var first = Files.newBufferedReader(folder.resolve("ListRecords.xml"));
        var last = Files.newBufferedReader(folder.resolve("ListRecords4.xml"))) {
      assertThat(OaiResumption.token("first", first)).contains("ListRecords2.xml");
      assertThat(OaiResumption.token("last", last)).isEmpty();
    }
  }

  /** What some answers come to. */
  private static final class Outcome {

    private final Set<String> ids = new TreeSet<>();
    private int answers;
    private int papers;
    private int withdrawn;
    private int rejected;
    private int unusable;

    void take(PaperFormat format, String answer) {
      answers++;
      try {
        format.parse("answer", new BufferedReader(new StringReader(answer))).forEach(this::take);
      } catch (UnusableInputException e) {
        unusable++;
      }
    }

    private void take(ParseResult result) {
      if (result instanceof Parsed parsed) {
        papers++;
        ids.add(parsed.paper().getId());
      }
      withdrawn += result instanceof Withdrawn ? 1 : 0;
      rejected += result instanceof Rejected ? 1 : 0;
    }
  }

  private static PaperFormat named(String name) {
    return FORMATS.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  private static Stream<String> answers(String folder) {
    try (var files = Files.list(RECORDED.resolve(folder))) {
      return files
          .filter(RecordedXmlAnswersTest::isAnswer)
          .map(RecordedXmlAnswersTest::body)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder also has descriptions of the formats, and files derived from the responses. */
  private static boolean isAnswer(Path file) {
    var name = file.getFileName().toString();
    return ANSWERS.contains(name.substring(name.lastIndexOf('.') + 1))
        && !name.startsWith("EXPECTED");
  }

  /** Some were recorded with their headers, in JSON. */
  private static String body(Path file) {
    try {
      var text = Files.readString(file);
      return file.toString().endsWith(".json") ? JSON.readTree(text).get("body").textValue() : text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

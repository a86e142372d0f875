// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.producer.sources.MalformedResponseException;
import io.papertrends.producer.sources.SourceAccess;
import io.papertrends.producer.sources.SourceResponse;
import io.papertrends.schemas.DayZone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseParsingTest {

  private static final Path RECORDED = Path.of("../../shared/data/formats");

  private static final String ADDRESS = "https://example.org/papers";

  @TempDir
  private Path folder;

  private FakeService service;
  private SourceAccess access;

  @BeforeEach
  void start() throws IOException {
    service = new FakeService(folder);
    access = service.access();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void shouldRejectARecordAndKeepItsNeighbours() throws MalformedResponseException {
    var results =
        parse("hf-daily-papers", "[" + paper("A") + ", {\"paper\": 7}, " + paper("B") + "]");

    assertThat(results).hasSize(3);
    assertThat(results.get(0)).isInstanceOf(Parsed.class);
    assertThat(results.get(1))
        .isEqualTo(new Rejected("record 2", "paper is not an object", "7", "{\"paper\": 7}"));
    assertThat(results.get(2)).isInstanceOf(Parsed.class);
  }

  @Test
  void shouldTakeAnAnswerWithoutPapers() throws MalformedResponseException {
    assertThat(parse("hf-daily-papers", "[]")).isEmpty();
    assertThat(parse("arxiv-atom", "<feed/>")).isEmpty();
  }

  @Test
  void shouldNoticeJsonThatBreaksOffAnywhere() {
    var whole = "[" + paper("A") + ", " + paper("B") + "]";

    assertThat(IntStream.range(0, whole.length()))
        .allSatisfy(end -> assertMalformed("hf-daily-papers", whole.substring(0, end)));
  }

  @Test
  void shouldNoticeXmlThatBreaksOffAnywhere() {
    var whole = "<?xml version=\"1.0\"?><feed><entry><id>http://arxiv.org/abs/2509.00001</id>"
        + "<title>A</title><published>2025-09-01T00:00:00Z</published></entry></feed>";

    assertThat(IntStream.range(0, whole.length()))
        .allSatisfy(end -> assertMalformed("arxiv-atom", whole.substring(0, end)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hf-daily-papers | [] trailing | is not JSON to its end: ",
        "hf-daily-papers | []] | is not JSON to its end: ",
        "hf-daily-papers | <html>sorry</html> | is not JSON to its end: ",
        "openalex | {\"error\": \"bad\"} | is an error of its service: bad",
        "openalex | {\"results\": [{\"id\": \"https://openalex.org/A1\"}]} | holds no works of",
        "semantic-scholar | 7 | holds no ",
        "crossref | '' | is empty",
        "arxiv-atom | [] | is not well-formed XML: ",
        "arxiv-atom | <html/> | is an XML document of another kind",
        "arxiv-oai | <OAI-PMH><error code='badResumptionToken'>x</error></OAI-PMH>"
            + " | is the OAI-PMH error badResumptionToken: x",
      })
  void shouldNotTakeWhatIsNoAnswer(String format, String body, String reason) {
    var failure = catchThrowableOfType(MalformedResponseException.class, () -> parse(format, body));

    assertThat(failure).hasMessageStartingWith(ADDRESS + " " + reason);
    assertThat(failure.response()).isEqualTo(new SourceResponse(ADDRESS, body));
  }

  @ParameterizedTest
  @CsvSource({
    "hf-daily-papers, hf_daily_papers/2025-03-11.json",
    "openalex, openalex/dspace_openalex-publication-multiple.json",
    "crossref, crossref/dspace_crossRef-test.json",
    "arxiv-atom, arxiv_atom/q_testing_s10_m10_34e56e15aaac.http200.xml",
    "arxiv-oai, arxiv_oai_pmh/arxiv-physics-hep-ex.xml",
    "arxiv-rss, arxiv_rss/arxiv_rss_example.xml",
  })
  void shouldReadRecordedAnswersAndNoHalfOfThem(String format, String file) throws Exception {
    assumeTrue(Files.isDirectory(RECORDED), "there are no recorded answers in " + RECORDED);
    var body = Files.readString(RECORDED.resolve(file));

    assertThat(parse(format, body)).isNotEmpty();
    assertMalformed(format, body.substring(0, body.length() / 2));
  }

  @Test
  void shouldNotShowASecretThatAnAnswerRepeats() {
    access.request(service.address("/")).secretParameter("key", "s3cret");

    assertThatThrownBy(() -> parse("openalex", "{\"error\": \"s3cret is no key\"}"))
        .hasMessage(ADDRESS + " is an error of its service: *** is no key")
        .hasNoCause();
  }

  @Test
  void shouldLookAtTheCalendarForEachAnswer() throws MalformedResponseException {
    var days = new ArrayDeque<>(List.of(LocalDate.of(2025, 8, 1), LocalDate.of(2025, 9, 1)));
    var patient = new HttpSourceAccess(
        new FakeService.FakeSource(),
        new SourceOptions(Map.of(), Map.of()),
        new HttpTransport(FakeService.LIMITS),
        new RateLimiter(folder),
        DayZone.UTC,
        days::remove);
    var response = new SourceResponse(ADDRESS, "[" + paper("A") + "]");

    assertThat(patient.parse(response, "hf-daily-papers")).hasOnlyElementsOfType(Rejected.class);
    assertThat(patient.parse(response, "hf-daily-papers")).hasOnlyElementsOfType(Parsed.class);
  }

  private void assertMalformed(String format, String body) {
    assertThatThrownBy(() -> parse(format, body)).isInstanceOf(MalformedResponseException.class);
  }

  private List<ParseResult> parse(String format, String body) throws MalformedResponseException {
    return access.parse(new SourceResponse(ADDRESS, body), format);
  }

  private static String paper(String title) {
    return "{\"paper\": {\"id\": \"2509.00001\", \"title\": \"" + title
        + "\", \"summary\": \"Text.\", \"publishedAt\": \"2025-09-01T00:00:00.000Z\"}}";
  }
}

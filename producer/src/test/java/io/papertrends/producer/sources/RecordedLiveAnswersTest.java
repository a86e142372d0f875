// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import static io.papertrends.producer.sources.simulated.LiveReading.titles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.papertrends.producer.sources.simulated.LiveReading;
import io.papertrends.producer.sources.simulated.RecordedService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What sources make of answers that the services really gave, where a folder with some is at hand:
 * they are not the project's to pass on. Skipped where they are absent.
 */
class RecordedLiveAnswersTest {

  private static final Path ANSWERS = Path.of("../../shared/data/formats");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** After the last answer was recorded. */
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  /** Which day is asked for makes no difference, except that the daily feed has no past. */
  private static final LocalDate NEVER_PAST = LocalDate.of(9999, 1, 1);

  @TempDir
  Path folder;

  @BeforeAll
  static void shouldHaveTheAnswers() {
    assumeTrue(Files.isDirectory(ANSWERS), "there are no recorded answers in " + ANSWERS);
  }

  @ParameterizedTest
  @CsvSource({
    "hf,            hf_daily_papers/2024-05-27.json,                        13,",
    "hf,            hf_daily_papers/2025-10-03.json,                        39,",
    "hf,            hf_daily_papers/2026-06-03.json,                        23,",
    "arxiv,         arxiv_atom/recorded_id_0000.0000_s0_m100_8b51d9633a68.json,  0,",
    "arxiv,         arxiv_atom/recorded_id_1707.08567_s0_m100_6a1afebfc6a3.json, 1,",
    "arxiv-oai,     arxiv_oai_pmh/arxiv-single.xml,                          1,",
    "arxiv-oai,     oai_pmh_protocol/noRecordsMatch.xml,                     0,",
    "arxiv-oai,     oai_pmh_protocol/ListRecords.xml,                        0, ListRecords2.xml",
    "arxiv-oai,     oai_pmh_protocol/ListRecords4.xml,                       0,",
    "arxiv-listing, arxiv_rss/arxiv_rss_example.xml,                         7,",
    "openalex,      openalex/dspace_openalex-empty.json,                     0,",
    "openalex,      openalex/dspace_openalex-publication-by-author-id.json,  1,"
  })
  void shouldReadAPage(String source, String file, int papers, String next) throws Exception {
    var page = page(source, file);

    assertThat(titles(page.results())).hasSize(papers);
    assertThat(page.next()).isEqualTo(Optional.ofNullable(next));
  }

  @ParameterizedTest
  @CsvSource({
    "arxiv,     arxiv_atom/recorded_id_abc_s0_m100_b79c8dcf6bc3.json, incorrect id format for abc",
    "arxiv-oai, oai_pmh_protocol/badArgument.xml,                     badArgument",
    "arxiv-oai, oai_pmh_protocol/cannotDisseminateFormat.xml,         cannotDisseminateFormat",
    "arxiv-oai, oai_pmh_protocol/noSetHierarchy.xml,                  noSetHierarchy"
  })
  void shouldPassOnWhyARequestIsRefused(String source, String file, String reason) {
    assertThat(catchThrowableOfType(RefusedException.class, () -> page(source, file)))
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "hf,        hf_daily_papers/malformed_2025-01-10_not_a_list.json",
    "arxiv-oai, oai_pmh_protocol/ListRecordsBroken.xml",
    "arxiv-oai, oai_pmh_protocol/Identify.xml",
    "openalex,  openalex/bv_A5317838346.json"
  })
  void shouldKeepWhatIsNoPage(String source, String file) throws Exception {
    var failure = catchThrowableOfType(MalformedResponseException.class, () -> page(source, file));

    assertThat(failure.response().body()).isEqualTo(recorded(file).body());
  }

  /** They were asked for with smaller pages. */
  @Test
  void shouldNotTakeAPageForTheLastWhereThereAreMore() {
    assertThat(catchThrowableOfType(
            UnavailableException.class,
            () -> page("arxiv", "arxiv_atom/recorded_q_testing_s0_m100_cfe7536492ca.json")))
        .hasMessageContaining("has only 100 of 500 papers");
    assertThat(catchThrowableOfType(
            ExpiredCursorException.class,
            () -> page("crossref", "crossref/dspace_crossRef-test.json")))
        .hasMessageStartingWith("only 2 of 10 works came");
  }

  private Page page(String source, String file)
      throws IOException, SourceException, InterruptedException {
    var response = recorded(file);
    var service = new RecordedService(
        PaperSources.onClassPath().selected(source).source(), response.status(), response.body());
    service.letItBe(TODAY);
    try (var reading = new LiveReading(service, Duration.ofMinutes(1), folder)) {
      return reading.firstPage(NEVER_PAST);
    }
  }

  private record Recorded(int status, String body) {}

  /** Some were recorded with status and headers, in JSON. */
  private static Recorded recorded(String file) throws IOException {
    var text = Files.readString(ANSWERS.resolve(file));
    if (!file.contains("/recorded_")) {
      return new Recorded(200, text);
    }
    var exchange = JSON.readTree(text);
    return new Recorded(
        exchange.get("status_code").intValue(), exchange.get("body").textValue());
  }
}

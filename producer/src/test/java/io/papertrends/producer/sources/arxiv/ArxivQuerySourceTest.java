// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.arxiv;

import static io.papertrends.producer.sources.simulated.LiveReading.titles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.papertrends.producer.sources.ExpiredCursorException;
import io.papertrends.producer.sources.PageRequest;
import io.papertrends.producer.sources.RefusedException;
import io.papertrends.producer.sources.UnavailableException;
import io.papertrends.producer.sources.simulated.LiveReading;
import io.papertrends.producer.sources.simulated.SimulatedArxivQuery;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivQuerySourceTest {

  private static final LocalDate DAY = LocalDate.of(2025, 9, 3);

  @TempDir
  Path folder;

  private final SimulatedArxivQuery service = new SimulatedArxivQuery();
  private LiveReading reading;

  @BeforeEach
  void start() {
    reading = new LiveReading(service, Duration.ofMinutes(1), folder);
  }

  @AfterEach
  void stop() {
    reading.close();
  }

  @ParameterizedTest
  @CsvSource({"507, 7", "500, 500", "500, 1", "1000, 500"})
  void shouldNotTakeAPageThatLacksPapersForTheLast(int count, int leftOut) throws Exception {
    service.publish(DAY, count, 0);
    service.leaveOut(leftOut);

    var failure = catchThrowableOfType(UnavailableException.class, () -> reading.firstPage(DAY));

    assertThat(failure).hasMessageContaining("has only " + (500 - leftOut) + " of 500 papers");
    assertThat(titles(reading.firstPage(DAY).results())).hasSize(500);
  }

  @Test
  void shouldPassOnWhatIsWrongWithTheQuery() {
    var request = new PageRequest("cat:nowhere", DAY, Optional.empty());

    assertThat(catchThrowableOfType(RefusedException.class, () -> reading.page(request)))
        .hasMessage("arXiv refuses the query: the query is not as it should be");
  }

  @ParameterizedTest
  @CsvSource({
    "'', cat:cs.AI OR cat:cs.CL OR cat:cs.CV OR cat:cs.LG OR cat:stat.ML",
    "cs.AI, cat:cs.AI",
    "'hep-th, cs.*', cat:hep-th OR cat:cs.*",
    "graph neural networks, graph neural networks",
    "'ti:\"knowledge graph\"', 'ti:\"knowledge graph\"'",
    "cat:cs.AI ANDNOT cat:cs.CL, cat:cs.AI ANDNOT cat:cs.CL"
  })
  void shouldAskForTheDayOnly(String selection, String query) throws Exception {
    assertThat(reading.asked(selection, "search_query"))
        .isEqualTo("(" + query + ") AND submittedDate:[202509030000 TO 202509032359]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cs.ai.x", "CS", "cs", "electron", ",cs.AI", "cs_AI", "cs.AI)"})
  void shouldRefuseWhatIsNeitherCategoriesNorAQuery(String selection) {
    var request = new PageRequest(selection, DAY, Optional.empty());

    assertThat(catchThrowableOfType(RefusedException.class, () -> reading.page(request)))
        .hasMessageContaining("is neither a list of categories of arXiv");
    assertThat(service.requests()).isEmpty();
  }

  @Test
  void shouldBeginTheDayAgainWhereTheCursorIsNone() {
    assertThat(catchThrowableOfType(
            ExpiredCursorException.class, () -> reading.page(DAY, Optional.of("abc"))))
        .hasMessage("\"abc\" is no position in arXiv's results");
  }
}

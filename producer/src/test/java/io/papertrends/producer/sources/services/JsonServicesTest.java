// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.papertrends.producer.sources.ExpiredCursorException;
import io.papertrends.producer.sources.PageRequest;
import io.papertrends.producer.sources.RefusedException;
import io.papertrends.producer.sources.simulated.LiveReading;
import io.papertrends.producer.sources.simulated.SimulatedHf;
import io.papertrends.producer.sources.simulated.SimulatedOpenAlex;
import io.papertrends.producer.sources.simulated.SimulatedSemanticScholar;
import io.papertrends.producer.sources.simulated.SimulatedService;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is particular to services that are asked alike. */
class JsonServicesTest {

  private static final LocalDate DAY = LocalDate.of(2025, 9, 3);

  @TempDir
  Path folder;

  @Test
  void shouldSelectByAFilterOfOpenAlex() throws Exception {
    try (var reading = reading(new SimulatedOpenAlex())) {
      assertThat(reading.asked("topics.field.id:17,type:preprint", "filter"))
          .isEqualTo("from_publication_date:2025-09-03,to_publication_date:2025-09-03,"
              + "topics.field.id:17,type:preprint");
      assertThat(reading.asked("", "cursor")).isEqualTo("*");
    }
  }

  @Test
  void shouldSelectByAQueryOfSemanticScholarIfAtAll() throws Exception {
    try (var reading = reading(new SimulatedSemanticScholar())) {
      assertThat(reading.asked("\"knowledge graph\"", "query")).isEqualTo("\"knowledge graph\"");
      assertThat(reading.asked("", "query")).isNull();
      assertThat(reading.asked("", "publicationDateOrYear")).isEqualTo("2025-09-03:2025-09-03");
    }
  }

  @Test
  void shouldRefuseToSelectAmongDailyPapers() {
    var service = new SimulatedHf();
    try (var reading = reading(service)) {
      var request = new PageRequest("cs.AI", DAY, Optional.empty());

      assertThat(catchThrowableOfType(RefusedException.class, () -> reading.page(request)))
          .hasMessage("the Daily Papers come as a whole: there is no selection \"cs.AI\"");
      assertThat(service.requests()).isEmpty();
    }
  }

  @Test
  void shouldBeginTheDayAgainWhereTheCursorIsNone() {
    try (var reading = reading(new SimulatedHf())) {
      assertThat(catchThrowableOfType(
              ExpiredCursorException.class, () -> reading.page(DAY, Optional.of("x"))))
          .hasMessage("\"x\" is no number of a page");
    }
  }

  private LiveReading reading(SimulatedService service) {
    return new LiveReading(service, Duration.ofMinutes(1), folder);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.arxiv;

import static io.papertrends.producer.sources.simulated.LiveReading.titles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.papertrends.producer.sources.PageRequest;
import io.papertrends.producer.sources.RefusedException;
import io.papertrends.producer.sources.simulated.LiveReading;
import io.papertrends.producer.sources.simulated.SimulatedArxivListing;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivListingSourceTest {

  private static final LocalDate DAY = LocalDate.of(2025, 9, 3);

  @TempDir
  Path folder;

  private final SimulatedArxivListing service = new SimulatedArxivListing();
  private LiveReading reading;

  @BeforeEach
  void start() {
    service.letItBe(DAY);
    service.publish(DAY, 3, 0);
    reading = new LiveReading(service, Duration.ofMinutes(1), folder);
  }

  @AfterEach
  void stop() {
    reading.close();
  }

  @Test
  void shouldAskForTodayOnly() throws Exception {
    assertThat(reading.firstPage(DAY.minusDays(1)).results()).isEmpty();
    assertThat(service.requests()).isEmpty();

    assertThat(titles(reading.firstPage(DAY).results())).hasSize(3);
    assertThat(service.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "cs.AI/../x", "cs.AI?x=y", "CS", "cs.AI+", "cs AI"})
  void shouldRefuseWhatIsNoCategory(String selection) {
    var request = new PageRequest(selection, DAY, Optional.empty());

    assertThat(catchThrowableOfType(RefusedException.class, () -> reading.page(request)))
        .hasMessageContaining("is no category of arXiv such as cs.AI");
    assertThat(service.requests()).isEmpty();
  }
}

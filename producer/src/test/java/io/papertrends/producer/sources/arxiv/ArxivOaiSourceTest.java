// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.arxiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Withdrawn;
import io.papertrends.producer.sources.PageRequest;
import io.papertrends.producer.sources.RefusedException;
import io.papertrends.producer.sources.simulated.LiveReading;
import io.papertrends.producer.sources.simulated.SimulatedArxivOai;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArxivOaiSourceTest {

  private static final LocalDate DAY = LocalDate.of(2025, 9, 3);

  @TempDir
  Path folder;

  private final SimulatedArxivOai service = new SimulatedArxivOai();
  private LiveReading reading;

  @BeforeEach
  void start() {
    reading = new LiveReading(service, Duration.ofMinutes(1), folder);
  }

  @AfterEach
  void stop() {
    reading.close();
  }

  @Test
  void shouldCountPapersOnTheirFirstDayWheneverTheyChanged() throws Exception {
    service.publish(DAY, 1, 0);

    assertThat(reading.firstPage(DAY).results())
        .singleElement()
        .isInstanceOfSatisfying(
            Parsed.class,
            it -> assertThat(it.paper().getPublished()).isEqualTo(LocalDate.of(2025, 9, 1)));
  }

  @Test
  void shouldTakeBackWhatArxivDeleted() throws Exception {
    service.publish(DAY, 1, 0);
    service.delete("2509.00007");

    assertThat(reading.firstPage(DAY).results())
        .hasSize(2)
        .contains(new Withdrawn("arxiv:2509.00007"));
  }

  @Test
  void shouldPassOnWhatIsWrongWithTheRequest() {
    var request = new PageRequest("cs.AI", DAY, Optional.empty());

    assertThat(catchThrowableOfType(RefusedException.class, () -> reading.page(request)))
        .hasMessage("arXiv refuses the request: badArgument: It is so.");
  }

  @Test
  void shouldAskForComputerScienceUnlessSomethingElseIsWanted() throws Exception {
    assertThat(reading.asked("", "set")).isEqualTo("cs");
    assertThat(reading.asked(" stat ", "set")).isEqualTo("stat");
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.papertrends.producer.sources.ExpiredCursorException;
import io.papertrends.producer.sources.MalformedResponseException;
import io.papertrends.producer.sources.UnavailableException;
import io.papertrends.producer.sources.simulated.Fault;
import io.papertrends.producer.sources.simulated.LiveReading;
import io.papertrends.producer.sources.simulated.SimulatedCrossref;
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

class CrossrefSourceTest {

  private static final LocalDate DAY = LocalDate.of(2025, 9, 3);

  @TempDir
  Path folder;

  private final SimulatedCrossref service = new SimulatedCrossref();
  private LiveReading reading;

  @BeforeEach
  void start() {
    service.publish(DAY, service.papersOnThreePages(), 0);
    reading = new LiveReading(service, Duration.ofMinutes(1), folder);
  }

  @AfterEach
  void stop() {
    reading.close();
  }

  @Test
  void shouldBeginAgainWhereAPageWasLostOnTheWay() throws Exception {
    var next = reading.firstPage(DAY).next();
    service.fail(Fault.CUT);

    assertThat(catchThrowableOfType(ExpiredCursorException.class, () -> reading.page(DAY, next)))
        .hasMessageStartingWith("the cursor may have moved on: ");
  }

  @Test
  void shouldGoOnWhereCrossrefSaysWhenToComeBack() throws Exception {
    var next = reading.firstPage(DAY).next();
    service.fail(Fault.TOO_MANY_REQUESTS);

    assertThat(catchThrowableOfType(UnavailableException.class, () -> reading.page(DAY, next)))
        .isNotNull();
    assertThat(reading.page(DAY, next).next()).isPresent();
  }

  @Test
  void shouldNoticeAtTheEndThatAPageIsMissing() throws Exception {
    var next = reading.firstPage(DAY).next();
    service.fail(Fault.BROKEN);
    assertThat(
            catchThrowableOfType(MalformedResponseException.class, () -> reading.page(DAY, next)))
        .isNotNull();

    assertThat(catchThrowableOfType(ExpiredCursorException.class, () -> reading.page(DAY, next)))
        .hasMessage("only 507 of 1007 works came: the cursor moved on in between");
  }

  @Test
  void shouldNotSeemToStandStillWhereTheCursorStaysTheSame() throws Exception {
    assertThat(reading.pages(DAY)).extracting(it -> it.next().orElse("")).doesNotHaveDuplicates();
  }

  @Test
  void shouldBeginTheDayAgainWhereTheCursorIsNone() {
    assertThat(catchThrowableOfType(
            ExpiredCursorException.class, () -> reading.page(DAY, Optional.of("DnF1ZXJ5=="))))
        .hasMessage("\"DnF1ZXJ5==\" is no cursor of Crossref");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'type:journal-article,type:proceedings-article,type:posted-content'",
    "prefix:10.1145, 'type:journal-article,type:proceedings-article,type:posted-content,"
        + "prefix:10.1145'",
    "'type:book-chapter,member:78', 'type:book-chapter,member:78'",
    "type-name:Monograph, 'type:journal-article,type:proceedings-article,type:posted-content,"
        + "type-name:Monograph'",
    "relation.type:is-preprint-of, 'type:journal-article,type:proceedings-article,"
        + "type:posted-content,relation.type:is-preprint-of'"
  })
  void shouldLeaveOutBackFilesAndWhatIsNoPaper(String selection, String filters) throws Exception {
    assertThat(reading.asked(selection, "filter"))
        .isEqualTo("from-created-date:2025-09-03,until-created-date:2025-09-03,from-pub-date:2025,"
            + filters);
  }

  @Test
  void shouldTakePapersOfLastYearAtTheBeginningOfAYear() throws Exception {
    service.letItBe(LocalDate.of(2025, 2, 28));

    assertThat(reading.asked("", "filter")).contains("from-pub-date:2024,");
  }
}

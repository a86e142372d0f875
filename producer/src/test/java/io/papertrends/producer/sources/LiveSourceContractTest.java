// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import static io.papertrends.producer.sources.simulated.LiveReading.titles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.producer.sources.simulated.Fault;
import io.papertrends.producer.sources.simulated.LiveReading;
import io.papertrends.producer.sources.simulated.SimulatedService;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of every source, for all behaviours of its service. */
@ParameterizedClass
@MethodSource("io.papertrends.producer.sources.simulated.SimulatedServices#all")
class LiveSourceContractTest {

  private static final LocalDate DAY = LocalDate.of(2025, 9, 3);
  private static final LocalDate SATURDAY = LocalDate.of(2025, 9, 6);
  private static final int NONE = 0;
  private static final int LAST_PAGE = 7;

  /** So long that no test comes near it. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Parameter
  Supplier<SimulatedService> services;

  @TempDir
  Path folder;

  private SimulatedService service;
  private LiveReading reading;

  @BeforeEach
  void start() {
    service = services.get();
    reading = new LiveReading(service, PATIENCE, folder);
  }

  @AfterEach
  void stop() {
    reading.close();
  }

  @Test
  void shouldReadEveryPaperOfADayOnce() throws Exception {
    int count = service.papersOnThreePages();
    service.publish(DAY.minusDays(1), 3, NONE);
    service.publish(DAY, count, NONE);
    service.publish(DAY.plusDays(1), 3, NONE);

    var pages = reading.pages(DAY);

    assertThat(pages).hasSizeGreaterThanOrEqualTo(count > LAST_PAGE * LAST_PAGE ? 3 : 1);
    assertThat(pages)
        .flatExtracting(it -> titles(it.results()).toList())
        .containsExactlyElementsOf(titlesOf(DAY, count));
    assertThat(pages).flatExtracting(Page::results).allMatch(Parsed.class::isInstance);
    assertThat(service.requests()).hasSameSizeAs(pages);
  }

  @Test
  void shouldEndWhereTheLastPageIsFull() throws Exception {
    int count = service.papersOnThreePages() - LAST_PAGE;
    service.publish(DAY, count, NONE);

    var pages = reading.pages(DAY);

    assertThat(pages)
        .flatExtracting(it -> titles(it.results()).toList())
        .containsExactlyElementsOf(titlesOf(DAY, count));
  }

  @Test
  void shouldFindNothingOnAWeekend() throws Exception {
    service.letItBe(SATURDAY);
    service.publish(SATURDAY.minusDays(1), 3, NONE);

    assertThat(reading.firstPage(SATURDAY).results()).isEmpty();
    assertThat(reading.firstPage(SATURDAY).next()).isEmpty();
  }

  @Test
  void shouldRejectADamagedPaperAmongGoodOnes() throws Exception {
    service.publish(DAY, 3, 2);

    var results = reading.firstPage(DAY).results();

    assertThat(titles(results)).containsExactly("Paper 1 of " + DAY, "Paper 3 of " + DAY);
    assertThat(results).hasSize(3).element(1).isInstanceOfSatisfying(Rejected.class, it -> {
      assertThat(it.reason()).isEqualTo("no title");
      assertThat(it.raw()).isNotEmpty();
    });
  }

  @Test
  void shouldPassOnWhenToComeBack() {
    var failure = failure(Fault.TOO_MANY_REQUESTS, UnavailableException.class);

    assertThat(failure.retryAfter()).contains(Duration.ofSeconds(Fault.RETRY_AFTER_SECONDS));
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"UNAVAILABLE", "CUT"})
  void shouldSayThatTheServiceIsUnavailable(Fault fault) {
    assertThat(failure(fault, UnavailableException.class).retryAfter()).isEmpty();
  }

  @Test
  void shouldNotWaitForEver() throws Exception {
    service.publish(DAY, 3, NONE);
    service.fail(Fault.SILENT);

    try (var impatient = new LiveReading(service, Duration.ofMillis(200), folder)) {
      assertThat(catchThrowableOfType(UnavailableException.class, () -> impatient.firstPage(DAY)))
          .isNotNull();
    }
  }

  @Test
  void shouldKeepAnAnswerThatEndsInTheMiddle() {
    var failure = failure(Fault.BROKEN, MalformedResponseException.class);

    assertThat(failure.response().body()).isNotEmpty().isEqualTo(Fault.half(service.lastAnswer()));
    assertThat(failure.response().name()).contains(service.path());
    assertThat(failure).hasMessageContaining(service.path());
  }

  @Test
  void shouldPassOnThatTheRequestIsRefused() {
    assertThat(failure(Fault.REFUSED, RefusedException.class)).hasMessageContaining("400");
  }

  @Test
  void shouldNoticeThatTheServiceForgotHowToGoOn() throws Exception {
    service.publish(DAY, service.papersOnThreePages(), NONE);
    var first = reading.firstPage(DAY);
    assumeTrue(service.forget(), "the service has nothing to forget");

    var failure =
        catchThrowableOfType(ExpiredCursorException.class, () -> reading.page(DAY, first.next()));

    assertThat(failure).isNotNull().hasMessageNotContaining("an-api-key");
  }

  @Test
  void shouldShowNoSecrets() {
    for (var fault : Fault.values()) {
      if (fault != Fault.SILENT) {
        assertThat(failure(fault, SourceException.class)).hasMessageNotContaining("an-api-key");
      }
    }
  }

  private <T extends SourceException> T failure(Fault fault, Class<T> kindOfFailure) {
    service.publish(DAY, 3, NONE);
    service.fail(fault);
    var failure = catchThrowableOfType(kindOfFailure, () -> reading.firstPage(DAY));
    assertThat(failure).as("failure for %s", fault).isNotNull();
    return failure;
  }

  private static Iterable<String> titlesOf(LocalDate day, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(it -> "Paper " + it + " of " + day)
        .toList();
  }
}

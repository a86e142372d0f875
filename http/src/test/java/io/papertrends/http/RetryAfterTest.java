// SPDX-License-Identifier: Apache-2.0
package io.papertrends.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

  private static final Instant NOW = Instant.parse("1994-11-06T08:49:07Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "120 | PT2M",
        "' 5 ' | PT5S",
        "0 | PT0S",
        "-3 | PT0S",
        "86400 | PT1H",
        "99999999999999999999 | PT1H",
        "Sun, 06 Nov 1994 08:49:37 GMT | PT30S",
        "Sunday, 06-Nov-94 08:49:37 GMT | PT30S",
        "Sun Nov  6 08:49:37 1994 | PT30S",
        "Sun, 06 Nov 1994 08:40:00 GMT | PT0S",
        "Fri, 31 Dec 2999 23:59:59 GMT | PT1H",
      })
  void shouldReadSecondsAndDatesWithinBounds(String value, Duration expected) {
    assertThat(RetryAfter.of(Headers.of("Retry-After", value), NOW)).hasValue(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "1.5", "P1D"})
  void shouldIgnoreWhatIsNeitherSecondsNorDate(String value) {
    assertThat(RetryAfter.of(Headers.of("Retry-After", value), NOW)).isEmpty();
  }

  @Test
  void shouldBeEmptyWithoutTheHeader() {
    assertThat(RetryAfter.of(Headers.of("Date", "Sun, 06 Nov 1994 08:49:37 GMT"), NOW))
        .isEmpty();
  }

  @Test
  void shouldUseTheClockOfTheServer() {
    var headers = Headers.of(
        "Date", "Wed, 03 Sep 2025 10:00:00 GMT", "Retry-After", "Wed, 03 Sep 2025 10:02:00 GMT");

    assertThat(RetryAfter.of(headers, NOW)).hasValue(Duration.ofMinutes(2));
  }
}

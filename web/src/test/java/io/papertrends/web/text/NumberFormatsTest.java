// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1       | 1 in 1",
        "0.34    | 1 in 3",
        "0.00026 | 1 in 4,000",
        "1e-7    | 1 in 10,000,000",
        "9.9e-8  | 1 in 10,000,000",
        "1e-30   | less than 1 in a billion",
        "0       | less than 1 in a billion",
      })
  void shouldShowASmallProbabilityAsOdds(double p, String odds) {
    assertThat(NumberFormats.odds(p)).isEqualTo(odds);
  }

  @Test
  void shouldShowOneDayOnce() {
    var day = LocalDate.of(2024, 5, 1);

    assertThat(NumberFormats.days(day, day)).isEqualTo("1 May 2024");
    assertThat(NumberFormats.days(day, day.plusDays(30))).isEqualTo("1 May 2024 to 31 May 2024");
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixedPointTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0        | 1 | 0.0",
        "0.05     | 1 | 0.1",
        "9.96     | 1 | 10.0",
        "1.004    | 2 | 1.00",
        "-0.04    | 1 | 0.0",
        "-1.25    | 1 | -1.3",
        "1234567  | 1 | 1,234,567.0",
        "-123456  | 0 | -123,456",
        "999.95   | 1 | 1,000.0",
      })
  void shouldRoundHalvesAwayFromZeroAndGroupDigits(double number, int decimals, String text) {
    assertThat(FixedPoint.grouped(number, decimals)).isEqualTo(text);
  }

  @Test
  void shouldWriteNumbersAsTheFormatterDoes() {
    var random = new Random(20);
    for (int i = 0; i < 10_000; i++) {
      int decimals = random.nextInt(4);
      double number = Math.pow(10, random.nextInt(9) - 3.0) * random.nextDouble();

      assertThat(FixedPoint.of(number, decimals))
          .isEqualTo(String.format(Locale.ROOT, "%." + decimals + "f", number));
      assertThat(FixedPoint.grouped(Math.round(number)))
          .isEqualTo(String.format(Locale.ROOT, "%,d", Math.round(number)));
    }
  }
}

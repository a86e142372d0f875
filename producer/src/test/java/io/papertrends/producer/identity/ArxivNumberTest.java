// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArxivNumberTest {

  @ParameterizedTest
  @CsvSource({
    "704.0001, 0704.0001",
    "810.4, 0810.4000",
    "1012.417, 1012.4170",
    "1412.9999, 1412.9999",
    "1501.0001, 1501.00010",
    "1603.0601800000002, 1603.06018",
    "1701.0776899999998, 1701.07769",
    "2409.0123, 2409.01230",
    "'2409,01234', 2409.01234"
  })
  void shouldRestoreTheDigitsThatANumberLost(String number, String id) {
    assertThat(ArxivNumber.restored(number)).isEqualTo(id);
    assertThat(ArxivNumber.restored(id)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "2409.01234v2",
    "cs/9301001",
    "arXiv:1501.0001",
    "10.1000/1.5",
    "1234567",
    "12.5",
    "1201.0",
    "1213.5",
    "301.5"
  })
  void shouldLeaveEverythingElseAsItIs(String id) {
    assertThat(ArxivNumber.restored(id)).isEqualTo(id);
  }

  @Test
  void shouldKnowThatThereIsNone() {
    assertThat(ArxivNumber.restored(null)).isNull();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.schemas.DayZone;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ParseContextTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 9, 30);

  private final ParseContext utc = new ParseContext(TODAY, DayZone.UTC);
  private final ParseContext tokyo = new ParseContext(TODAY, new DayZone(ZoneId.of("Asia/Tokyo")));

  @Test
  void shouldCountMomentOnItsDayInTheZone() throws InvalidFieldException {
    assertThat(utc.day("published", "2025-09-03T17:59:59Z")).hasToString("2025-09-03");
    assertThat(tokyo.day("published", "2025-09-03T17:59:59Z")).hasToString("2025-09-04");
    assertThat(tokyo.day("published", "1756922399")).hasToString("2025-09-04");
  }

  @Test
  void shouldKeepDayInEveryZone() throws InvalidFieldException {
    assertThat(tokyo.day("published", "2025-09-03")).hasToString("2025-09-03");
    assertThat(tokyo.day("published", "2025-09-03T17:59:59")).hasToString("2025-09-03");
    assertThat(tokyo.day("published", "2025-09-03T00:00:00Z")).hasToString("2025-09-03");
  }

  @Test
  void shouldGiveNoFeaturedDayWhereTextIsNone() {
    assertThat(utc.featuredDay("2025-09-03")).hasToString("2025-09-03");
    assertThat(utc.featuredDay("soon")).isNull();
    assertThat(utc.featuredDay(null)).isNull();
  }

  @Test
  void shouldRejectDayThatCanBeReadInTwoWays() {
    assertThatThrownBy(() -> utc.day("published", "03/09/2025"))
        .isInstanceOf(InvalidFieldException.class)
        .hasMessageContaining("03/09/2025");
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.producer.UnusableInputException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PageDaysTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 9, 3);
  private static final Optional<LocalDate> NO_DATE = Optional.empty();
  private static final OptionalInt NO_YEAR = OptionalInt.empty();

  @Test
  void shouldTakeTheLatestDayUpToTomorrow() {
    var days = new PageDays(NO_DATE, NO_YEAR, TODAY);

    assertThat(days.dateOf(MonthDay.of(9, 3), "Sep 3")).isEqualTo("2025-09-03");
    assertThat(days.dateOf(MonthDay.of(9, 4), "Sep 4")).isEqualTo("2025-09-04");
    assertThat(days.dateOf(MonthDay.of(9, 5), "Sep 5")).isEqualTo("2024-09-05");
    assertThat(days.dateOf(MonthDay.of(2, 29), "Feb 29")).isEqualTo("2024-02-29");
  }

  @Test
  void shouldTakeTheGivenYear() {
    var days = new PageDays(NO_DATE, OptionalInt.of(2023), TODAY);

    assertThat(days.dateOf(MonthDay.of(9, 3), "Sep 3")).isEqualTo("2023-09-03");
    assertThatThrownBy(() -> days.dateOf(MonthDay.of(2, 29), "Feb 29"))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("there is no \"Feb 29\" in 2023");
  }

  @Test
  void shouldTakeTheGivenDateOnlyIfThePageAgrees() {
    var days = new PageDays(Optional.of(LocalDate.of(2024, 9, 3)), NO_YEAR, TODAY);

    assertThat(days.dateOf(MonthDay.of(9, 3), "Sep 3")).isEqualTo("2024-09-03");
    assertThatThrownBy(() -> days.dateOf(MonthDay.of(9, 4), "Sep 4"))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("the page is of \"Sep 4\", but --date says 2024-09-03");
  }
}

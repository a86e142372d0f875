// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeAxisTest {

  @Test
  void shouldMarkTheMonthsOfAYear() {
    assertThat(names("2023-11-15", "2024-09-30"))
        .containsExactly(
            "Dec 2023", "Jan 2024", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep");
  }

  @Test
  void shouldMarkMondaysOfAFewWeeks() {
    assertThat(names("2024-05-01", "2024-05-31"))
        .containsExactly("6 May 2024", "13 May", "20 May", "27 May");
  }

  @Test
  void shouldMarkEachOfAFewDays() {
    assertThat(names("2024-02-28", "2024-03-01")).containsExactly("28 Feb 2024", "29 Feb", "1 Mar");
  }

  @Test
  void shouldMarkYearsOfALongTime() {
    assertThat(names("1991-08-14", "2024-12-31"))
        .containsExactly("1995", "2000", "2005", "2010", "2015", "2020");
    assertThat(names("2019-03-01", "2024-12-31"))
        .containsExactly(
            "Jul 2019",
            "Jan 2020",
            "Jul",
            "Jan 2021",
            "Jul",
            "Jan 2022",
            "Jul",
            "Jan 2023",
            "Jul",
            "Jan 2024",
            "Jul");
  }

  @Test
  void shouldHaveFewMarksOnAnyRange() {
    var first = LocalDate.of(2000, 1, 31);
    for (int days = 1; days < 18_300; days += 13) {
      assertThat(TimeAxis.marks(first, first.plusDays(days))).hasSizeBetween(1, 12);
    }
  }

  private static List<String> names(String first, String last) {
    return TimeAxis.marks(LocalDate.parse(first), LocalDate.parse(last)).stream()
        .map(TimeAxis.Mark::name)
        .toList();
  }
}

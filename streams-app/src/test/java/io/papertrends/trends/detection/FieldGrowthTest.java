// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Papers of 200 days on a subject within a category, and what the last week has more of. */
class FieldGrowthTest {

  private static final int LAST = 199;
  private static final int CATEGORY = 7;

  private final DailyCounts counts = DailyCounts.of(AlertRules.defaults());

  /** Of 20 papers a day so many are of the category, and one is on the subject. */
  private void usually(int ofCategory) {
    for (int day = 0; day <= LAST - 7; day++) {
      add(day, 20, ofCategory, 1);
    }
  }

  private void add(int day, int papers, int ofCategory, int onSubject) {
    counts.add(day, papers, Map.of("subject", onSubject));
    counts.addCategories(day, Map.of(CATEGORY, ofCategory));
  }

  private void lastWeek(int papers, int ofCategory, int onSubject) {
    for (int day = LAST - 6; day <= LAST; day++) {
      add(day, papers, ofCategory, onSubject);
    }
  }

  private double fieldLift(int ofCategory) {
    var comparisons = new Comparisons(counts, LAST);
    var window = comparisons.of("subject", 7).orElseThrow();
    return comparisons.fieldLift(window, Map.of(CATEGORY, ofCategory));
  }

  @Test
  void shouldTellHowMuchTheWholeFieldHasGrown() {
    usually(4);
    lastWeek(28, 12, 3);

    assertThat(fieldLift(21)).isCloseTo(12 / (28 * 0.2), within(1e-9));
  }

  @Test
  void shouldTellNothingOfAFieldAsUsual() {
    usually(4);
    lastWeek(20, 5, 3);

    assertThat(fieldLift(21)).isEqualTo(1);
  }

  @Test
  void shouldTellNothingOfAFieldThatMayBeTheSubjectItself() {
    usually(0);
    lastWeek(28, 12, 3);

    assertThat(fieldLift(21)).isEqualTo(1);
  }

  @Test
  void shouldCountPapersOfOtherFieldsAsUsual() {
    usually(4);
    lastWeek(28, 12, 3);

    assertThat(fieldLift(7)).isCloseTo(1 / (2 / 3.0 + 0.2 * 28 / 12 / 3), within(1e-9));
    assertThat(fieldLift(0)).isEqualTo(1);
  }

  @Test
  void shouldExpectAsManyTimesAsManyPapers() {
    usually(4);
    lastWeek(28, 12, 3);
    var comparisons = new Comparisons(counts, LAST);
    var window = comparisons.of("subject", 7).orElseThrow();

    assertThat(comparisons.pOfTimes(window, 1)).isEqualTo(window.p());
    assertThat(comparisons.pOfTimes(window, 2)).isGreaterThan(10 * window.p());
  }

  @Test
  void shouldForgetCategoriesWithTheirDays() {
    usually(4);
    counts.forgetBefore(LAST);

    assertThat(counts.category(CATEGORY).isEmpty()).isTrue();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The figures on the page about alerts are those of the rules. */
class AlertsPageTest {

  private static final SubjectRule TOPIC = SubjectRule.DEFAULT;
  private static final SubjectRule KEYWORD = AlertRules.defaults().of("keyword:any");
  private static final Comparison BURST = window(7);
  private static final Comparison GROWTH = window(Comparisons.GROWTH_WINDOW);

  private static String page;

  @BeforeAll
  static void read() throws IOException {
    page = Files.readString(Path.of("../docs/alerts.md")).replaceAll("\\s+", " ");
  }

  @Test
  void shouldNameTheWindows() {
    var windows = DayScan.WINDOWS;
    var allButLast =
        windows.subList(0, windows.size() - 1).stream().map(String::valueOf).collect(joining(", "));

    assertSays(
        "with windows of %s and %d days, and once a week with one of %d days (growth)",
        allButLast, windows.get(windows.size() - 1), Comparisons.GROWTH_WINDOW);
    assertSays("no growth alerts in its first %d days", Comparisons.FEWEST_DAYS_OF_GROWTH);
    assertSays("ends %d days before the window begins", Comparisons.GUARD_DAYS);
    assertSays("in the last %d days have as many papers", Comparisons.LOOK_BACK_DAYS);
  }

  @Test
  void shouldNameTheBoundsOfAStart() {
    assertSays(
        "| %d papers in the window, %d for a keyword |",
        TOPIC.minimumSupport(), KEYWORD.minimumSupport());
    assertSays(
        "| at least %s; at least %s for a burst of a broad topic, of which %.0f %% of all papers",
        TOPIC.minimumLift(), TOPIC.broadLift(), 100 * SubjectRule.BROAD_SHARE);
    assertSays(
        "| at most %.0e, for growth %.0e |",
        Sensitivity.NORMAL.mostP(BURST), Sensitivity.NORMAL.mostP(GROWTH));
    assertSays("| adjusted p | at most %s |", Sensitivity.NORMAL.mostAdjustedP());
    assertSays("**Adjusted p** = %.0f × p × tests / rank", DayScan.TESTS_OF_A_SUBJECT);
    assertSays(
        "in the last %d days (%d for a window of 7 days, %d for growth)",
        StartConditions.latelyDays(window(28)),
        StartConditions.latelyDays(BURST),
        StartConditions.latelyDays(GROWTH));
    assertSays("| rested | %d days after the end", StartConditions.REST_DAYS);
    assertSays("does not explain is at most %s", SeverityAssessment.ORDINARY);
  }

  @Test
  void shouldNameTheBoundsOfUpdateAndEnd() {
    assertSays("at most once in %d days", AlertLifeCycle.NEWS_EVERY_DAYS);
    assertSays(
        "lift %s times or the papers %.0f times those last emitted",
        AlertLifeCycle.NEWS_LIFT, AlertLifeCycle.NEWS_SUPPORT);
    assertSays(
        "for %d days in a row the papers were at most %s times the expected ones",
        AlertLifeCycle.QUIET_DAYS, AlertLifeCycle.STILL_LIFT);
    assertSays(
        "of %d to %d days (%d for growth)",
        AlertLifeCycle.SHORTEST_LATELY, AlertLifeCycle.LONGEST_LATELY, Comparisons.GROWTH_WINDOW);
  }

  @Test
  void shouldNameTheBoundsOfSeverityAndOfGroups() {
    assertSays(
        "`HIGH` from %.0f times and %d papers, `MEDIUM` from %.1f times and %d papers",
        SeverityAssessment.HIGH_LIFT,
        SeverityAssessment.HIGH_SUPPORT,
        SeverityAssessment.MEDIUM_LIFT,
        SeverityAssessment.MEDIUM_SUPPORT);
    assertThat(List.of(SeverityAssessment.MOST, AlertGrouping.MOST)).containsOnly(0.5);
    assertSays("where something explains half of the growth");
    assertSays("has half of the other's growth");
    assertThat(AlertGrouping.NEARLY_ALL).isEqualTo(0.75);
    assertSays("shares three quarters of its growth");
  }

  private static void assertSays(String format, Object... figures) {
    assertThat(page).contains(String.format(Locale.ROOT, format, figures));
  }

  private static Comparison window(int days) {
    return new Comparison("it", days, 0, 1, 1, 1, 1, 1);
  }
}

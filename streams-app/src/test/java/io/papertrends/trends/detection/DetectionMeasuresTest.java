// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.papertrends.schemas.AlertPhase;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the rules find and what they invent, on papers that are not the project's to distribute:
 * false alerts where dates were shuffled, planted bursts, known history. Prints the figures and
 * holds them to bounds; skipped where the papers are absent.
 *
 * <p>{@code mvn -q -pl schemas,streams-app test -Dtest=DetectionMeasuresTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dpapertrends.detection.full=true} takes minutes and
 * compares other methods too.
 */
@Tag("slow")
class DetectionMeasuresTest {

  private static final boolean FULL = Boolean.getBoolean("papertrends.detection.full");
  private static final String ARXIV_2024 = "arxiv-cs.AI-2024.jsonl.gz";
  private static final String ARXIV_2008 = "arxiv-cs-stat-2008-to-2012.jsonl.gz";
  private static final String DAILY_PAPERS = "hf-daily-papers-2024-to-2026-02.jsonl.gz";

  /** After this many days without an alert, one that goes on counts as another. */
  private static final int APART = 28;

  private static final double MONTH = 365.25 / 12;

  /** Of those of 2024 that have enough papers, after the first weeks, which have no baseline. */
  private static final double MONTHS_OF_TOPICS = 10_000;

  /** Tagging takes longer than the rest. */
  private static TaggedPapers arxiv2024;

  @BeforeAll
  static void shouldHaveThePapers() {
    assumeTrue(
        Files.isDirectory(TaggedPapers.PAPERS), "there are no papers in " + TaggedPapers.PAPERS);
  }

  private static TaggedPapers arxiv2024() throws IOException {
    if (arxiv2024 == null) {
      arxiv2024 = TaggedPapers.read(ARXIV_2024, false);
    }
    return arxiv2024;
  }

  private static TaggedPapers feed(String file, boolean withKeywords) throws IOException {
    return file.equals(ARXIV_2024) && !withKeywords
        ? arxiv2024()
        : TaggedPapers.read(file, withKeywords);
  }

  /**
   * A run of the rules over a feed: all steps, and how many subjects were tested on how many days.
   */
  private record Run(List<AlertStep> steps, long testedDays) {

    static Run of(TreeMap<Integer, Map<String, Integer>> byDay) {
      var counts = DailyCounts.of(AlertRules.defaults());
      var rules = AlertRules.defaults();
      var lifeCycle = new AlertLifeCycle(rules);
      Map<String, Alert> alerts = Map.of();
      var steps = new ArrayList<AlertStep>();
      long tested = 0;
      for (int day = byDay.firstKey(); day <= byDay.lastKey(); day++) {
        add(counts, day, byDay);
        var scan = new DayScan(new Comparisons(counts, day), rules);
        var outcome = lifeCycle.next(alerts, scan, new Unrelated());
        alerts = outcome.alerts();
        steps.addAll(outcome.steps());
        tested += scan.tested();
      }
      return new Run(steps, tested);
    }

    List<AlertStep> started() {
      return steps.stream().filter(it -> it.phase() == AlertPhase.STARTED).toList();
    }
  }

  private static void add(
      DailyCounts counts, int day, TreeMap<Integer, Map<String, Integer>> byDay) {
    var ofDay = new HashMap<>(byDay.getOrDefault(day, Map.of()));
    var all = ofDay.remove(TaggedPapers.ALL);
    counts.add(day, all == null ? 0 : all, ofDay);
    counts.forgetBefore(day - DailyCounts.KEPT_DAYS + 1);
  }

  @Test
  void shouldHardlyEverAlertWhereThereIsNothing() throws IOException {
    int seeds = FULL ? 20 : 2;
    System.out.println("false alerts, dates shuffled");
    assertThat(falseAlerts(ARXIV_2024, false, seeds)).isLessThan(FULL ? 0.5 : 1);
    if (FULL) {
      for (var file : List.of(DAILY_PAPERS, ARXIV_2024, ARXIV_2008)) {
        assertThat(falseAlerts(file, true, seeds)).isLessThan(0.5);
      }
      assertThat(falseAlerts(DAILY_PAPERS, false, seeds)).isLessThan(0.5);
      assertThat(falseAlerts(ARXIV_2008, false, seeds)).isLessThan(0.5);
    }
  }

  /** Alerts in a thousand months of a subject. */
  private static double falseAlerts(String file, boolean withKeywords, int seeds)
      throws IOException {
    var feed = feed(file, withKeywords);
    var runs = IntStream.range(0, seeds)
        .parallel()
        .mapToObj(seed -> Run.of(feed.shuffled(seed).byDay()))
        .toList();
    long alerts = runs.stream().mapToLong(run -> run.started().size()).sum();
    double months = runs.stream().mapToLong(Run::testedDays).sum() / MONTH;
    long repeated = runs.stream().mapToLong(run -> run.steps().size()).sum();
    print(
        "  %s%s, %d seeds: %d alerts (%d steps) in %.0f months of a subject, %.2f in 1,000"
            + " (95 %%: %.2f to %.2f)",
        file,
        withKeywords ? " with keywords" : "",
        seeds,
        alerts,
        repeated,
        months,
        1000 * alerts / months,
        1000 * fewest(alerts) / months,
        1000 * most(alerts) / months);
    return 1000 * alerts / months;
  }

  /** The exact interval of a Poisson number's mean (Garwood 1936), here its lower end. */
  private static double fewest(long number) {
    return number == 0
        ? 0
        : ChiSquaredDistribution.of(2.0 * number).inverseCumulativeProbability(0.025) / 2;
  }

  private static double most(long number) {
    return ChiSquaredDistribution.of(2.0 * number + 2).inverseCumulativeProbability(0.975) / 2;
  }

  @Test
  void shouldFindPlantedBursts() throws IOException {
    var feed = arxiv2024();
    var delays = IntStream.range(0, FULL ? 100 : 6)
        .parallel()
        .mapToObj(seed -> {
          var byDay = feed.byDay();
          var planted = plant(byDay, seed);
          var starts = new HashMap<String, List<Integer>>();
          Run.of(byDay)
              .started()
              .forEach(step -> starts
                  .computeIfAbsent(step.alert().subject(), it -> new ArrayList<>())
                  .add(step.alert().started()));
          return delays(planted, starts);
        })
        .toList();
    System.out.println("planted bursts, as alerts");
    var found = table(delays);
    if (FULL) {
      assertThat(found.get("5.0 a week x 3.0").within(28)).isGreaterThan(0.75);
    }
    assertThat(found.get("20.0 a week x 3.0").within(14)).isGreaterThan(0.8);
    assertThat(found.get("5.0 a week x 5.0").within(14)).isGreaterThan(0.7);
  }

  @Test
  void shouldBeAsGoodAsOtherMethods() throws IOException {
    assumeTrue(FULL, "other methods are compared with -Dpapertrends.detection.full=true");
    var feed = arxiv2024();
    for (var method : List.of(
        new SigniTrendMethod("SigniTrend, half-life 4 weeks", 4, 3),
        new SigniTrendMethod("SigniTrend, half-life 12 weeks", 12, 3),
        new KleinbergMethod("Kleinberg, twice", 2),
        new KleinbergMethod("Kleinberg, three times", 3),
        new FarringtonMethod("Farrington flexible, trend", true),
        new FarringtonMethod("Farrington flexible, no trend", false),
        new WindowMethod("window of 7 days", List.of(7)),
        new WindowMethod("windows of 7 and 28 days", List.of(7, 28)),
        new WindowMethod("windows of 7 to 56 days", DayScan.WINDOWS))) {
      double threshold = thresholdOf(method, feed);
      var real = onsets(scores(method, feed.byDay()), threshold);
      print(
          "%s: threshold %.2f for 0.5 false alerts; %d alerts on the real year",
          method.name(), threshold, real.values().stream().mapToInt(List::size).sum());
      table(IntStream.range(0, 20)
          .parallel()
          .mapToObj(seed -> {
            var byDay = feed.byDay();
            var planted = plant(byDay, seed);
            return delays(planted, onsets(scores(method, byDay), threshold));
          })
          .toList());
    }
  }

  private static double thresholdOf(BurstMethod method, TaggedPapers feed) {
    var shuffled = IntStream.range(100, 106)
        .parallel()
        .mapToObj(seed -> scores(method, feed.shuffled(seed).byDay()))
        .toList();
    double months = shuffled.size() * MONTHS_OF_TOPICS;
    double low = 0;
    double high = 100;
    for (int i = 0; i < 20; i++) {
      double middle = (low + high) / 2;
      long alerts = shuffled.stream()
          .mapToLong(
              it -> onsets(it, middle).values().stream().mapToInt(List::size).sum())
          .sum();
      if (1000 * alerts / months > 0.5) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private static TreeMap<Integer, Map<String, Double>> scores(
      BurstMethod method, TreeMap<Integer, Map<String, Integer>> byDay) {
    var counts = DailyCounts.of(AlertRules.defaults());
    var scores = new TreeMap<Integer, Map<String, Double>>();
    for (int day = byDay.firstKey(); day <= byDay.lastKey(); day++) {
      add(counts, day, byDay);
      var ofDay = method.scores(counts, day);
      ofDay.values().removeIf(score -> !(score > 1));
      scores.put(day, ofDay);
    }
    return scores;
  }

  private static Map<String, List<Integer>> onsets(
      TreeMap<Integer, Map<String, Double>> scores, double threshold) {
    var last = new HashMap<String, Integer>();
    var onsets = new HashMap<String, List<Integer>>();
    scores.forEach((day, ofDay) -> ofDay.forEach((subject, score) -> {
      if (score >= threshold) {
        if (day - last.getOrDefault(subject, Integer.MIN_VALUE / 2) > APART) {
          onsets.computeIfAbsent(subject, it -> new ArrayList<>()).add(day);
        }
        last.put(subject, day);
      }
    }));
    return onsets;
  }

  /** Few at once, so that they are neither many tests more nor what is usual. */
  private static Map<String, List<TaggedPapers.Planted>> plant(
      TreeMap<Integer, Map<String, Integer>> byDay, int seed) {
    var random = new Random(seed);
    var planted = new LinkedHashMap<String, List<TaggedPapers.Planted>>();
    for (double base : List.of(1.0, 5.0, 20.0)) {
      for (double lift : List.of(1.5, 2.0, 3.0, 5.0)) {
        for (int ramp : List.of(0, 56)) {
          planted.put(
              base + " a week x " + lift + (ramp == 0 ? "" : " over " + ramp + " days"),
              TaggedPapers.plant(byDay, base, lift, ramp, 2, random));
        }
      }
    }
    return planted;
  }

  /** Days from the step to the alert; a great many for none. */
  private record Delays(int[] days) {

    double within(int most) {
      return (double) Arrays.stream(days).filter(it -> it <= most).count() / days.length;
    }
  }

  /** Copies that had an alert of their topic's own just before the step are left out. */
  private static Map<String, int[]> delays(
      Map<String, List<TaggedPapers.Planted>> planted, Map<String, List<Integer>> starts) {
    var delays = new LinkedHashMap<String, int[]>();
    planted.forEach((what, bursts) -> delays.put(
        what,
        bursts.stream()
            .filter(it -> starts.getOrDefault(it.subject(), List.of()).stream()
                .noneMatch(day -> day < it.step() && day >= it.step() - 2 * APART))
            .mapToInt(it -> starts.getOrDefault(it.subject(), List.of()).stream()
                .mapToInt(day -> day - it.step() + 1)
                .filter(delay -> delay > 0)
                .min()
                .orElse(Integer.MAX_VALUE))
            .toArray()));
    return delays;
  }

  private static Map<String, Delays> table(List<Map<String, int[]>> runs) {
    var found = new LinkedHashMap<String, Delays>();
    for (var what : runs.get(0).keySet()) {
      int[] delays = runs.stream()
          .flatMapToInt(run -> Arrays.stream(run.get(what)))
          .sorted()
          .toArray();
      var all = new Delays(delays);
      int median = delays[delays.length / 2];
      print(
          "  %-34s of %3d within 7, 14, 28, 56 days: %3.0f %3.0f %3.0f %3.0f %%, median %s",
          what,
          delays.length,
          100 * all.within(7),
          100 * all.within(14),
          100 * all.within(28),
          100 * all.within(56),
          median > 365 ? "never" : median + " days");
      found.put(what, all);
    }
    return found;
  }

  @Test
  void shouldTellTheKnownHistory() throws IOException {
    var started = history(ARXIV_2024, false);
    assertThat(started).extracting(it -> it.alert().subject()).doesNotContain("knowledge-graphs");
    assertThat(started).extracting(it -> it.alert().subject()).doesNotContain("continual-learning");
    assertThat(started)
        .filteredOn(it -> it.alert().subject().equals("kolmogorov-arnold-networks"))
        .extracting(it -> LocalDate.ofEpochDay(it.alert().started()).getMonthValue())
        .contains(5);
    if (FULL) {
      history(ARXIV_2024, true);
      history(DAILY_PAPERS, false);
      history(ARXIV_2008, false);
    }
  }

  private static List<AlertStep> history(String file, boolean withKeywords) throws IOException {
    var run = Run.of(feed(file, withKeywords).byDay());
    print(
        "%s%s: %d alerts, %d steps",
        file,
        withKeywords ? " with keywords" : "",
        run.started().size(),
        run.steps().size());
    run.started().stream()
        .sorted(Comparator.comparingDouble((AlertStep it) -> it.figures().lift().low())
            .reversed())
        .forEach(it -> print(
            "  %.1e %s %s",
            it.figures().p(),
            it.alert().severity(),
            AlertMessage.of(it, it.alert().subject(), List.of())));
    return run.started();
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}

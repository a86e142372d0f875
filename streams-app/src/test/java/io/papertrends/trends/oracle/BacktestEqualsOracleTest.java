// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

import static io.papertrends.tagging.Papers.DAY;
import static io.papertrends.trends.oracle.OracleAssertions.assertNearlyEqual;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.Paper;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.tagging.Papers;
import io.papertrends.trends.detection.AlertRules;
import io.papertrends.trends.results.Backtest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A year with bursts that come, grow, go and come again, with and without a feed before. */
@Tag("slow")
class BacktestEqualsOracleTest {

  private static final List<String> PHRASES = List.of(
      "knowledge graphs", "RAG", "lifelong learning", "LLMs", "graph rewriting", "belief revision");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void shouldGiveTheOraclesStepsOfBurstsThatComeAndGo(long seed) {
    var papers = papers(new Random(seed)).stream().map(Papers.TAGGER::tag).toList();
    var list = new PaperList(papers);

    var steps = new Backtest(papers, AlertRules.defaults(), Papers.TAGGER).run(day -> {});

    assertNearlyEqual(
        steps,
        new PlainAlerts(list, new Labels(list, Papers.TAGGER), Papers.TAGGER)
            .steps(DAY, DAY.plusDays(399)));
    assertThat(steps)
        .extracting(TrendAlert::getPhase)
        .contains(AlertPhase.STARTED, AlertPhase.ENDED);
  }

  @Test
  void shouldGiveTheOraclesStepsOfSlowGrowth() {
    var random = new Random(1);
    var papers = new ArrayList<Paper>();
    for (int day = 0; day < 560; day++) {
      papers.addAll(papersOfDay(DAY.plusDays(day), 5, day / 1600.0, random));
    }
    var tagged = papers.stream().map(Papers.TAGGER::tag).toList();
    var list = new PaperList(tagged);

    var steps = new Backtest(tagged, AlertRules.defaults(), Papers.TAGGER).run(day -> {});

    assertNearlyEqual(
        steps,
        new PlainAlerts(list, new Labels(list, Papers.TAGGER), Papers.TAGGER)
            .steps(DAY, DAY.plusDays(559)));
    assertThat(steps).anySatisfy(step -> {
      assertThat(step.getKind()).isEqualTo("growth");
      assertThat(step.getLabel()).isEqualTo("belief revision");
    });
  }

  @Test
  void shouldHaveAlertsWithParts() {
    var papers = papers(new Random(1)).stream().map(Papers.TAGGER::tag).toList();

    var steps = new Backtest(papers, AlertRules.defaults(), Papers.TAGGER).run(day -> {});

    assertThat(steps).anySatisfy(step -> assertThat(step.getParts()).isNotEmpty());
  }

  private static List<Paper> papers(Random random) {
    var papers = new ArrayList<Paper>();
    for (int period = 0; period < 10; period++) {
      int burst = random.nextInt(PHRASES.size());
      double strength = random.nextInt(3) == 0 ? 0 : random.nextDouble() / 2;
      for (int day = 0; day < 40; day++) {
        papers.addAll(papersOfDay(DAY.plusDays(period * 40L + day), burst, strength, random));
      }
    }
    return papers;
  }

  private static List<Paper> papersOfDay(LocalDate day, int burst, double strength, Random random) {
    var papers = new ArrayList<Paper>();
    int number = 1 + random.nextInt(8);
    for (int i = 0; i < number; i++) {
      int phrase = random.nextDouble() < strength ? burst : random.nextInt(12);
      var title = phrase < PHRASES.size() ? PHRASES.get(phrase) : "nothing";
      if (phrase == burst && random.nextInt(3) > 0) {
        title += " with " + PHRASES.get((burst + 1) % PHRASES.size());
      }
      papers.add(Papers.paper(day + "-" + i, day, title, "We do something."));
    }
    return papers;
  }
}

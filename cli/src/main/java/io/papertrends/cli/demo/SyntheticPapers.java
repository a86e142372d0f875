// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Synthetic papers of 120 days with known trends: retrieval-augmented generation grows, diffusion
 * models decline, state space models appear and disappear, Kolmogorov-Arnold networks and token
 * lattices (which are in no vocabulary) appear, and other topics are steady. Every title says that
 * the paper is synthetic. Each call gives the same papers.
 */
public final class SyntheticPapers {

  /** The first day of publication. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

  /** Number of days with papers. */
  public static final int DAYS = 120;

  private static final double WEEKEND = 0.3;
  private static final long SEED = 2025;

  private static final List<SyntheticTopic> THEMES = List.of(
      SyntheticTopic.steady("large language models", 8),
      SyntheticTopic.steady("knowledge graphs", 4),
      SyntheticTopic.steady("reinforcement learning", 4),
      SyntheticTopic.steady("graph neural networks", 3),
      SyntheticTopic.steady("continual learning", 2),
      SyntheticTopic.steady("federated learning", 2),
      SyntheticTopic.moving("retrieval-augmented generation", 1, 9),
      SyntheticTopic.moving("diffusion models", 6, 1),
      SyntheticTopic.between("state space models", 4, 40, 65),
      SyntheticTopic.between("Kolmogorov-Arnold networks", 5, 80, DAYS),
      SyntheticTopic.between("token lattices", 4, 100, DAYS));

  private final Random random = new Random(SEED);
  private final SyntheticText text = new SyntheticText(random);
  private final ObjectMapper json = new ObjectMapper();
  private final List<String> lines = new ArrayList<>();

  private SyntheticPapers() {}

  /** The trends in the papers. */
  public static List<PlantedTrend> trends() {
    return List.of(
        new PlantedTrend(
            "retrieval-augmented-generation",
            "Retrieval-augmented generation",
            FIRST_DAY,
            "grows slowly from 1 to 9 papers a weekday"),
        new PlantedTrend(
            "state-space-models",
            "State space model",
            FIRST_DAY.plusDays(40),
            "comes with 4 papers a weekday, and goes after 25 days"),
        new PlantedTrend(
            "kolmogorov-arnold-networks",
            "Kolmogorov-Arnold network",
            FIRST_DAY.plusDays(80),
            "appears with 5 papers a weekday"),
        new PlantedTrend(
            "keyword:tokenlattice",
            "Token lattices",
            FIRST_DAY.plusDays(100),
            "appears, with 4 papers a weekday and a name that no vocabulary has"));
  }

  /** The papers in the order of their days, as JSON Lines. */
  public static String asJsonLines() {
    var papers = new SyntheticPapers();
    for (int day = 0; day < DAYS; day++) {
      papers.publish(day);
    }
    return String.join("\n", papers.lines) + "\n";
  }

  private void publish(int day) {
    var date = FIRST_DAY.plusDays(day);
    boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    for (var theme : THEMES) {
      double expected = theme.papersADay().applyAsDouble(day) * (weekend ? WEEKEND : 1);
      for (int papers = drawn(expected); papers > 0; papers--) {
        lines.add(paper(date, theme));
      }
    }
  }

  /** A random number from the Poisson distribution (Knuth's multiplication method). */
  private int drawn(double expected) {
    double limit = Math.exp(-expected);
    int papers = -1;
    for (double product = 1; product > limit; papers++) {
      product *= random.nextDouble();
    }
    return papers;
  }

  private String paper(LocalDate date, SyntheticTopic theme) {
    return json.createObjectNode()
        .put("title", text.title(theme.phrase()) + " [synthetic " + (lines.size() + 1) + "]")
        .put("abstract", text.text(theme.phrase()))
        .put("published", date.toString())
        .put("source", "synthetic")
        .toString();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Papers that nobody wrote, with trends that are known: 120 days in which retrieval-augmented
 * generation grows, diffusion models fade, state space models come and go, Kolmogorov-Arnold
 * networks appear out of nothing, so does gradient origami, which no vocabulary knows, and the rest
 * stays as it is. Every title says that it is synthetic. The same at every call.
 */
public final class SyntheticPapers {

  /** The first day of publication. */
  public static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

  /** Number of days with papers. */
  public static final int DAYS = 120;

  private static final double WEEKEND = 0.3;
  private static final long SEED = 2025;

  private static final List<Theme> THEMES = List.of(
      Theme.steady("large language models", 8),
      Theme.steady("knowledge graphs", 4),
      Theme.steady("reinforcement learning", 4),
      Theme.steady("graph neural networks", 3),
      Theme.steady("continual learning", 2),
      Theme.steady("federated learning", 2),
      Theme.moving("retrieval-augmented generation", 1, 9),
      Theme.moving("diffusion models", 6, 1),
      Theme.between("state space models", 4, 40, 65),
      Theme.between("Kolmogorov-Arnold networks", 5, 80, DAYS),
      Theme.between("gradient origami", 4, 100, DAYS));

  private static final List<String> TITLES = List.of(
      "Rethinking %s",
      "On %s Once More",
      "What Is Missing in %s",
      "A Closer Look at %s",
      "What %s Leave Behind",
      "Simple Baselines for %s");

  // Of words that are no keywords, or these would be on top of every board.
  private static final List<String> SENTENCES = List.of(
      "We study %s and report where it works and where it does not.",
      "Progress in %s is hard to compare, because every work does it in its own way.",
      "We say what is known about %s, and what is not.",
      "We ask how much of what we see in %s is new.");

  private static final List<String> SIDE_REMARKS =
      List.of("", "", " We also discuss what it means for %s.", " The same holds for %s.");

  private static final List<String> OTHER_MATTERS =
      List.of("smaller budgets", "noisy labels", "the design of data sets");

  private final Random random = new Random(SEED);
  private final ObjectMapper json = new ObjectMapper();
  private final List<String> lines = new ArrayList<>();

  private SyntheticPapers() {}

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

  /** A number of papers from the Poisson distribution (Knuth's multiplication method). */
  private int drawn(double expected) {
    double limit = Math.exp(-expected);
    int papers = -1;
    for (double product = 1; product > limit; papers++) {
      product *= random.nextDouble();
    }
    return papers;
  }

  private String paper(LocalDate date, Theme theme) {
    var title = String.format(Locale.ROOT, oneOf(TITLES), capitalised(theme.phrase()));
    var text = String.format(Locale.ROOT, oneOf(SENTENCES), theme.phrase());
    var other = oneOf(OTHER_MATTERS);
    return json.createObjectNode()
        .put("title", title + " [synthetic " + (lines.size() + 1) + "]")
        .put("abstract", text + String.format(Locale.ROOT, oneOf(SIDE_REMARKS), other))
        .put("published", date.toString())
        .put("source", "synthetic")
        .toString();
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static String capitalised(String phrase) {
    return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text. */
@Tag("slow")
class AcronymFinderRobustnessTest {

  private static final List<String> PLAIN = List.of(
      "(",
      ")",
      "[",
      "]",
      " ",
      " ",
      " ",
      "=",
      ",",
      ";",
      ".",
      ": ",
      "-",
      "/",
      "'",
      "\"",
      "\n",
      "LM",
      "RAG",
      "language ",
      "models ",
      "of ",
      "retrieval-",
      "augmented ",
      "Generation ",
      "s",
      "2",
      "é",
      "α",
      "𝒳",
      "😀",
      "\u0000",
      "‑",
      "“",
      "<",
      "P < 0.05",
      "et al. ",
      "i.e. ",
      "AND ",
      "A");

  private static final List<String> MARKUP = List.of(
      "\\",
      "{",
      "}",
      "$",
      "~",
      "^",
      "_",
      "`",
      "*",
      "**",
      "<b>",
      "</b>",
      "\\textbf{",
      "\\cite{",
      "\\alpha",
      "\\\"o",
      "\\\\",
      "\\%");

  @Test
  void shouldTellPlacesThatHoldTheForms() {
    var random = new Random(17);
    int found = 0;
    for (int round = 0; round < 20_000; round++) {
      var text = text(random, PLAIN);
      for (var acronym : AcronymFinder.find(text)) {
        assertThat(squeezed(text, acronym.shortStart(), acronym.shortEnd()))
            .isEqualTo(acronym.shortForm());
        assertThat(squeezed(text, acronym.longStart(), acronym.longEnd()))
            .isEqualTo(acronym.longForm());
        found++;
      }
    }
    assertThat(found).isGreaterThan(1_000);
  }

  @Test
  void shouldStayInsideATextWithMarkup() {
    var random = new Random(29);
    int found = 0;
    for (int round = 0; round < 20_000; round++) {
      var text = text(random, random.nextBoolean() ? MARKUP : PLAIN);
      for (var acronym : AcronymFinder.find(text + text(random, MARKUP) + text)) {
        int length = 3 * text.length() + 1_000;
        assertThat(acronym.shortStart()).isBetween(0, acronym.shortEnd() - 1);
        assertThat(acronym.longStart()).isBetween(0, acronym.longEnd() - 1);
        assertThat(Math.max(acronym.shortEnd(), acronym.longEnd())).isLessThanOrEqualTo(length);
        assertThat(acronym.shortForm()).isNotBlank();
        assertThat(acronym.longForm()).isNotBlank();
        found++;
      }
    }
    assertThat(found).isGreaterThan(1_000);
  }

  @Test
  void shouldFindTheSameEveryTime() {
    var random = new Random(31);
    for (int round = 0; round < 1_000; round++) {
      var text = text(random, PLAIN);

      assertThat(AcronymFinder.find(text)).isEqualTo(AcronymFinder.find(text));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "large language models (LLMs) and ",
        "(",
        "((a)",
        "[(",
        "(]",
        "a ",
        "= ",
        "AB=",
        "AB = a b ",
        "\\cite{",
        "\\textbf{",
        "\\",
        "$_",
        "aaaa",
        "(AAAAAA)",
        "a a a a a a (AAAAAA) "
      })
  void shouldTakeTimeInProportionToTheText(String piece) {
    var one = piece.repeat(60_000 / piece.length()) + "(LM)";
    var eight = piece.repeat(8 * 60_000 / piece.length()) + "(LM)";
    nanos(one);

    double ratio = (double) nanos(eight) / nanos(one);

    assertThat(ratio).as("time of eight texts in one over that of one").isLessThan(32);
  }

  /** The least of some times of this thread, because others are at work on the machine too. */
  private static long nanos(String text) {
    var threads = ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 8; round++) {
      long start = threads.getCurrentThreadCpuTime();
      AcronymFinder.find(text);
      least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
    }
    return Math.max(least, 50_000);
  }

  private static String text(Random random, List<String> pieces) {
    var text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      var from = random.nextInt(3) == 0 ? PLAIN : pieces;
      text.append(from.get(random.nextInt(from.size())));
    }
    return random.nextInt(3) > 0 ? text + " language models (LM) " + text : text.toString();
  }

  private static String squeezed(String text, int start, int end) {
    return text.substring(start, end).replaceAll("\\s+", " ");
  }
}

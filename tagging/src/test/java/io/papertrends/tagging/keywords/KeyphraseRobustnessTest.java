// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Property: for any text, extraction ends, is deterministic, and its offsets are right. */
@Tag("slow")
class KeyphraseRobustnessTest {

  private static final List<String> PIECES = List.of(
      "neural",
      "network",
      "models",
      "the",
      "of",
      "to",
      "we",
      "-",
      "/",
      "'s",
      "\u2019",
      " ",
      " ",
      " ",
      "\n",
      ".",
      ",",
      "$",
      "$$",
      "\\",
      "\\alpha",
      "{",
      "}",
      "<",
      ">",
      "<b>",
      "&",
      ";",
      "@",
      "www.",
      "://",
      "http://x",
      "/sub ",
      "/sup 2/",
      "\u00e9",
      "e\u0301",
      "\ud83d\ude00",
      "\ud83d",
      "\u0130",
      "\u4e2d\u6587",
      "3D",
      "12",
      "learning",
      "based",
      "GPT-4",
      "x",
      "\u0000",
      "\u00a0",
      "s");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void shouldSurviveAnyText(long seed) {
    var random = new Random(seed);
    var extraction = new Extraction();
    for (int round = 0; round < 500; round++) {
      var title = text(random, 12);
      var text = text(random, 120);
      var keyphrases = extraction.extract(title, text, 999);

      assertThat(new Extraction().extract(title, text, 999)).isEqualTo(keyphrases);
      assertThat(keyphrases).allSatisfy(it -> {
        assertThat(extraction.textOf(it)).isNotBlank();
        assertThat(it.score()).isFinite();
        assertThat(it.form()).isNotBlank();
      });
      assertThat(keyphrases).extracting(Keyphrase::form).doesNotHaveDuplicates();
    }
  }

  private static String text(Random random, int pieces) {
    var text = new StringBuilder();
    for (int i = random.nextInt(pieces + 1); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}

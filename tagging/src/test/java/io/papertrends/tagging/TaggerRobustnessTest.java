// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

import static io.papertrends.tagging.Papers.DAY;
import static io.papertrends.tagging.Papers.TAGGER;
import static io.papertrends.tagging.Papers.VOCABULARY;
import static io.papertrends.tagging.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.Mention;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for any text. */
@Tag("slow")
class TaggerRobustnessTest {

  private static final List<String> PIECES = List.of(
      "RAG",
      "KG",
      "LLMs",
      "knowledge",
      " graph",
      "language ",
      "model",
      " ",
      " ",
      "-",
      "‑",
      "(",
      ")",
      "[",
      "=",
      "²",
      "\u00AD",
      "é",
      "α",
      "𝒳",
      "😀",
      "\uD835",
      "\u0000",
      "\\",
      "{",
      "}",
      "$",
      "^",
      "_",
      "~",
      "<b>",
      "</sub>",
      "&amp;",
      "&",
      "\\textbf{",
      "\\cite{",
      "\\'e",
      "@",
      "x.org",
      "https://",
      "www.",
      "/",
      ".",
      ",",
      "s",
      "retrieval-augmented generation",
      "continual learning (RAG)");

  @Test
  void shouldTellPlacesThatHoldTheText() {
    var random = new Random(3);
    int found = 0;
    for (int round = 0; round < 20_000; round++) {
      var text = text(random);
      int before = 0;
      for (var mention : TAGGER.tag(paper("a", DAY, "-", text)).getMentions()) {
        assertThat(text.substring(mention.getStart(), mention.getEnd()))
            .isEqualTo(mention.getText())
            .isNotBlank();
        assertThat(mention.getStart()).isGreaterThanOrEqualTo(before);
        before = mention.getStart();
        found++;
      }
    }
    assertThat(found).isGreaterThan(10_000);
  }

  @Test
  void shouldReadOverScriptsOfTwoSurrogates() {
    var mentions = TAGGER.tag(paper("a", DAY, "-", "x^𝒳 of RAG")).getMentions();

    assertThat(mentions).extracting(Mention::getText).containsExactly("RAG");
  }

  @Test
  void shouldFindTheSameWhateverWasReadBefore() {
    var random = new Random(4);
    for (int round = 0; round < 500; round++) {
      var paper = paper("a", DAY, text(random), text(random));

      assertThat(TAGGER.tag(paper)).isEqualTo(new Tagger(VOCABULARY).tag(paper));
    }
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    for (int left = random.nextInt(40); left > 0; left--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}

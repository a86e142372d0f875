// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.keywords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Keyphrases against those that people chose: {@code mvn -q -pl tagging -am test
 * -Dtest=KeyphraseGoldTest -Dsurefire.failIfNoSpecifiedTests=false} prints the table. Gold are
 * Inspec's uncontrolled keyphrases and all of SemEval-2017, those that are not in the text
 * included. How a figure is made is in {@link KeyphraseScore}. The floors are below what was
 * reached by less than what half the papers would say more or less.
 */
@Tag("slow")
class KeyphraseGoldTest {

  private static final Path DATA = Path.of("../../shared/data");
  private static final ObjectMapper JSON = new ObjectMapper();

  @BeforeAll
  static void needsTheData() {
    assumeTrue(
        Files.isDirectory(DATA), DATA + " is not there: keyphrases are not compared with people's");
  }

  @Test
  void shouldFindWhatPeopleChose() {
    var inspec = print("Inspec", papers("inspec").toList());
    print("  training", inspecSplit("training"));
    print("  validation", inspecSplit("validation"));
    printHalves(papers("inspec").toList());
    var semEval = print("SemEval-2017", papers("semeval2017").toList());
    printHalves(papers("semeval2017").toList());

    assertThat(inspec.macroF1At(5)).isGreaterThan(0.335);
    assertThat(inspec.macroF1At(10)).isGreaterThan(0.40);
    assertThat(semEval.macroF1At(5)).isGreaterThan(0.24);
  }

  /** Weights and lists are to be changed by what the even papers say; the odd ones are to judge. */
  private static void printHalves(List<GoldPaper> papers) {
    for (int half = 0; half < 2; half++) {
      int rest = half;
      print(
          half == 0 ? "  even papers" : "  odd papers",
          IntStream.range(0, papers.size())
              .filter(it -> it % 2 == rest)
              .mapToObj(papers::get)
              .toList());
    }
  }

  private static KeyphraseScore print(String name, List<GoldPaper> papers) {
    var extraction = new Extraction();
    var score = new KeyphraseScore();
    for (var paper : papers) {
      var found = extraction.extract(paper.title(), paper.text(), 60);
      score.add(found.stream().map(extraction::textOf).toList(), paper.keyphrases());
    }
    var row = new StringBuilder(String.format("%-30s%5d papers", name, papers.size()));
    for (int k : KeyphraseScore.DEPTHS) {
      row.append(String.format(
          Locale.ROOT, "  F1@%d %.3f (micro %.3f)", k, score.macroF1At(k), score.microF1At(k)));
    }
    System.out.println(row);
    return score;
  }

  private static List<GoldPaper> inspecSplit(String split) {
    return papers("inspec").filter(it -> it.split().equals(split)).toList();
  }

  private static Stream<GoldPaper> papers(String set) {
    return lines("gold/keyphrases-" + set + ".jsonl.gz").map(GoldPaper::of);
  }

  private static Stream<JsonNode> lines(String file) {
    try (var in = new BufferedReader(new InputStreamReader(
        new GZIPInputStream(Files.newInputStream(DATA.resolve(file))), StandardCharsets.UTF_8))) {
      return in.lines().map(KeyphraseGoldTest::parse).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record GoldPaper(String title, String text, String split, List<String> keyphrases) {

    static GoldPaper of(JsonNode json) {
      var gold = json.has("uncontrolled") ? json.get("uncontrolled") : json.get("keyphrases");
      return new GoldPaper(
          json.path("title").asText(),
          json.path("abstract").asText() + json.path("text").asText(),
          json.path("split").asText(),
          StreamSupport.stream(gold.spliterator(), false).map(JsonNode::asText).toList());
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How good the finder is, on texts that people marked, which are not the project's to distribute.
 * Prints the figures and holds them above floors; skipped where the texts are absent. The rules
 * were made from the even documents (the first is number 0). The figures of the odd ones helped to
 * choose between rules and costs, so neither half is blind.
 *
 * <p>MED1250: a pair is right if the document's gold has the same short and long form, compared
 * without case and with single spaces; equal pairs of a document count once, title and abstract are
 * read apart. SDU-22: its gold marks long forms but not what they belong to, so a found pair is
 * right if its long form starts and ends where one is marked; ends may differ by one character,
 * because the gold lacks the last one before a bracket without a space.
 *
 * <p>{@code mvn -q -pl tagging -am test -Dtest=AcronymGoldTest
 * -Dsurefire.failIfNoSpecifiedTests=false}
 */
@Tag("slow")
class AcronymGoldTest {

  private static final Path DATA = Path.of("../../shared/data");
  private static final ObjectMapper JSON = new ObjectMapper();

  @BeforeAll
  static void shouldHaveTheData() {
    assumeTrue(Files.isDirectory(DATA), "there is no gold in " + DATA + ", so nothing is measured");
  }

  @Test
  void shouldFindThePairsOfBiomedicalAbstracts() throws IOException {
    var halves = List.of(new Score(), new Score());
    int number = 0;
    for (var paper : read("gold/acronyms-med1250.jsonl.gz")) {
      var gold = new TreeSet<String>();
      paper
          .get("pairs")
          .forEach(pair -> gold.add(comparable(text(pair, "short"), text(pair, "long"))));
      var found = new TreeSet<String>();
      for (var field : List.of("title", "abstract")) {
        for (var acronym : AcronymFinder.find(text(paper, field))) {
          found.add(comparable(acronym.shortForm(), acronym.longForm()));
        }
      }
      halves.get(number++ % 2).count(gold, found);
    }
    var all = print("MED1250", halves);

    assertThat(all.f1()).isGreaterThan(0.91);
    assertThat(all.precision()).isGreaterThan(0.96);
    assertThat(halves.get(1).f1()).isGreaterThan(0.875);
  }

  @Test
  void shouldFindTheLongFormsOfParagraphsOnLanguage() throws IOException {
    var exact = List.of(new Score(), new Score());
    var lenient = List.of(new Score(), new Score());
    int number = 0;
    for (var paragraph : read("gold/acronyms-sdu22.jsonl.gz")) {
      var gold = new TreeSet<String>();
      for (var span : paragraph.get("long-forms")) {
        gold.add(span.get(0).asInt() + "-" + span.get(1).asInt());
      }
      var found = new TreeSet<String>();
      var tolerated = new TreeSet<String>();
      for (var acronym : AcronymFinder.find(text(paragraph, "text"))) {
        int start = acronym.longStart();
        int end = acronym.longEnd();
        found.add(start + "-" + end);
        tolerated.add(nearest(gold, start, end));
      }
      exact.get(number % 2).count(gold, found);
      lenient.get(number++ % 2).count(gold, tolerated);
    }
    print("SDU-22, exact", exact);
    var all = print("SDU-22", lenient);

    assertThat(all.f1()).isGreaterThan(0.84);
    assertThat(all.precision()).isGreaterThan(0.88);
  }

  @Test
  void shouldTellHowFastItIs() throws IOException {
    var texts = new ArrayList<String>();
    for (var paper : read("papers/arxiv-cs.AI-2024.jsonl.gz")) {
      texts.add(text(paper, "abstract"));
    }
    int found = 0;
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 8; round++) {
      long start = System.nanoTime();
      found = texts.stream().mapToInt(text -> AcronymFinder.find(text).size()).sum();
      least = Math.min(least, System.nanoTime() - start);
    }
    System.out.printf(
        Locale.ROOT,
        "arXiv cs.AI 2024: %d acronyms in %d abstracts, %.0f abstracts a second on one thread%n",
        found,
        texts.size(),
        texts.size() * 1e9 / least);

    assertThat(found).isGreaterThan(texts.size());
  }

  private static List<JsonNode> read(String file) throws IOException {
    var nodes = new ArrayList<JsonNode>();
    try (var in = new GZIPInputStream(Files.newInputStream(DATA.resolve(file)));
        var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        nodes.add(JSON.readTree(line));
      }
    }
    return nodes;
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).asText();
  }

  private static String comparable(String shortForm, String longForm) {
    return (shortForm + " | " + longForm).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static String nearest(Set<String> gold, int start, int end) {
    for (int difference : List.of(0, -1, 1)) {
      if (gold.contains(start + "-" + (end + difference))) {
        return start + "-" + (end + difference);
      }
    }
    return start + "-" + end;
  }

  private static Score print(String name, List<Score> halves) {
    var all = new Score();
    halves.forEach(all::add);
    System.out.println(name + ", even documents: " + halves.get(0));
    System.out.println(name + ", odd documents:  " + halves.get(1));
    System.out.println(name + ", all documents:  " + all);
    return all;
  }

  /** What was right, wrong and missed. */
  private static final class Score {

    private int right;
    private int wrong;
    private int missed;

    void count(Set<String> gold, Set<String> found) {
      int common = (int) found.stream().filter(gold::contains).count();
      right += common;
      wrong += found.size() - common;
      missed += gold.size() - common;
    }

    void add(Score other) {
      right += other.right;
      wrong += other.wrong;
      missed += other.missed;
    }

    double precision() {
      return (double) right / (right + wrong);
    }

    double recall() {
      return (double) right / (right + missed);
    }

    double f1() {
      return 2.0 * right / (2 * right + wrong + missed);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "P %.3f, R %.3f, F1 %.3f (%d right, %d wrong, %d missed)",
          precision(),
          recall(),
          f1(),
          right,
          wrong,
          missed);
    }
  }
}

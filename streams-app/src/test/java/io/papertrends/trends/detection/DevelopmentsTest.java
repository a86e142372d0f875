// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.papertrends.schemas.AlertPart;
import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.Paper;
import io.papertrends.schemas.TrendAlert;
import io.papertrends.tagging.Tagger;
import io.papertrends.tagging.Topic;
import io.papertrends.tagging.Vocabulary;
import io.papertrends.trends.results.Backtest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How soon the known developments of two years had an alert: with the vocabulary, with what it
 * would have been at the end of a year before, and with none; and how many of the topics that grew
 * have one. On papers that are not the project's to distribute; prints the figures and holds them
 * to bounds; skipped where the papers are absent.
 *
 * <p>{@code mvn -q -pl streams-app -am test -Dtest=DevelopmentsTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dpapertrends.detection.full=true} takes minutes and
 * compares all vocabularies on both feeds.
 */
@Tag("slow")
class DevelopmentsTest {

  private static final boolean FULL = Boolean.getBoolean("papertrends.detection.full");
  private static final String ARXIV_2024 = "arxiv-cs.AI-2024.jsonl.gz";
  private static final String DAILY_PAPERS = "hf-daily-papers-2024-to-2026-02.jsonl.gz";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Papers of the later half year that make a topic large enough to be missed. */
  private static final int FEWEST_PAPERS = 40;

  private static final double GROWN = 2.5;

  private record Development(LocalDate day, Pattern subjects, String name) {

    static Development of(String line) {
      var parts = line.split(" +", 3);
      return new Development(LocalDate.parse(parts[0]), Pattern.compile(parts[1]), parts[2]);
    }
  }

  /** What an alert is about from a day on. */
  private record Reported(LocalDate day, String subject) {}

  @BeforeAll
  static void shouldHaveThePapers() {
    assumeTrue(
        Files.isDirectory(TaggedPapers.PAPERS), "there are no papers in " + TaggedPapers.PAPERS);
  }

  @Test
  void shouldReportMostOfWhatIsKnownAndWhatGrew() throws IOException {
    var papers = papers(DAILY_PAPERS);
    var starter = new Tagger(Vocabulary.starter());
    var reported = reported(papers, starter);

    long found = print("Daily Papers, the vocabulary", developments(2024), reported);
    double grown = printGrown(papers, starter, reported);

    assertThat(found).isGreaterThanOrEqualTo(18);
    assertThat(grown).isGreaterThan(0.7);
  }

  @Test
  void shouldReportMostOfWhatAVocabularyOfTheYearBeforeDoesNotKnow() throws IOException {
    var reported = reported(papers(DAILY_PAPERS), new Tagger(asOf(2024)));

    long found = print("Daily Papers, the vocabulary of 2024", developments(2025), reported);

    assertThat(found).isGreaterThanOrEqualTo(6);
  }

  @Test
  void shouldCompareVocabularies() throws IOException {
    assumeTrue(FULL, "-Dpapertrends.detection.full=true compares all vocabularies");
    for (var file : List.of(ARXIV_2024, DAILY_PAPERS)) {
      var papers = papers(file);
      var starter = Vocabulary.starter();
      for (var vocabulary : List.of(
          starter,
          starter.withMinimumMentions(2),
          starter.withMinimumMentions(3),
          asOf(2023),
          none())) {
        var name = file + ", " + vocabulary.topics().size() + " topics, minimum mentions "
            + vocabulary.minimumMentions();
        print(name, developments(2024), reported(papers, new Tagger(vocabulary)));
      }
    }
  }

  private static long print(String title, List<Development> developments, List<Reported> reported) {
    System.out.println(title);
    long found = 0;
    for (var development : developments) {
      var first = reported.stream()
          .filter(it -> !it.day().isBefore(development.day()))
          .filter(it -> development.subjects().matcher(it.subject()).matches())
          .findFirst();
      found += first.isPresent() ? 1 : 0;
      System.out.printf(
          Locale.ROOT,
          "  %-34s %s %4s  %s%n",
          development.name(),
          development.day(),
          first.map(it -> DAYS.between(development.day(), it.day()) + "").orElse("-"),
          first.map(Reported::subject).orElse(""));
    }
    System.out.printf("  found %d of %d%n", found, developments.size());
    return found;
  }

  /** The part of what grew from the second half of 2024 to that of 2025 that has an alert. */
  private static double printGrown(List<Paper> papers, Tagger tagger, List<Reported> reported) {
    var before = byTopic(papers, tagger, LocalDate.of(2024, 7, 1));
    var after = byTopic(papers, tagger, LocalDate.of(2025, 7, 1));
    var known = new HashSet<String>();
    reported.stream().filter(it -> it.day().isAfter(LocalDate.of(2024, 6, 30))).forEach(it -> {
      known.add(it.subject());
      tagger.topicNamed(it.subject()).ifPresent(known::add);
    });
    int grown = 0;
    var silent = new ArrayList<String>();
    for (var topic : after.entrySet()) {
      double times = (double) topic.getValue()
          / after.get("")
          / Math.max(1.0, before.getOrDefault(topic.getKey(), 0))
          * before.get("");
      if (!topic.getKey().isEmpty() && topic.getValue() >= FEWEST_PAPERS && times >= GROWN) {
        grown++;
        if (!known.contains(topic.getKey())) {
          silent.add(topic.getKey());
        }
      }
    }
    System.out.printf("of %d topics that grew these have no alert: %s%n", grown, silent);
    return 1 - (double) silent.size() / grown;
  }

  /** Papers of half a year by topic, and all of them. */
  private static Map<String, Integer> byTopic(List<Paper> papers, Tagger tagger, LocalDate from) {
    var counts = new TreeMap<String, Integer>();
    for (var paper : papers) {
      var day = paper.getPublished();
      if (!day.isBefore(from) && day.isBefore(from.plusMonths(6))) {
        var subjects = new HashSet<>(Set.of(""));
        tagger.tag(paper).getMentions().forEach(it -> subjects.add(it.getTopic()));
        subjects.forEach(it -> counts.merge(it, 1, Integer::sum));
      }
    }
    return counts;
  }

  private static List<Reported> reported(List<Paper> papers, Tagger tagger) {
    var backtest = new Backtest(AlertRules.defaults(), tagger);
    papers.forEach(it -> backtest.add(tagger.tag(it), it));
    return backtest.run(day -> {}).stream()
        .filter(it -> it.getPhase() != AlertPhase.ENDED)
        .flatMap(DevelopmentsTest::reported)
        .toList();
  }

  private static Stream<Reported> reported(TrendAlert step) {
    return Stream.concat(
            Stream.of(step.getTopic()), step.getParts().stream().map(AlertPart::getTopic))
        .map(it -> new Reported(step.getLastDay(), it));
  }

  /** Without what was coined after the year. */
  private static Vocabulary asOf(int year) {
    var coined = new HashSet<String>();
    for (var line : lines("coined.txt")) {
      if (Integer.parseInt(line.substring(0, 4)) > year) {
        coined.add(line.substring(5));
      }
    }
    var topics = Vocabulary.starter().topics();
    assertThat(topics.stream().flatMap(it -> Stream.concat(Stream.of(it.id()), it.names())))
        .containsAll(coined);
    return new Vocabulary(topics.stream()
        .filter(it -> !coined.contains(it.id()))
        .map(it -> without(coined, it))
        .toList());
  }

  private static Topic without(Set<String> coined, Topic topic) {
    var onlyWith = new TreeMap<>(topic.onlyWith());
    onlyWith.keySet().removeAll(coined);
    return new Topic(
        topic.id(),
        topic.label(),
        topic.aliases().stream().filter(it -> !coined.contains(it)).toList(),
        topic.broader().stream().filter(it -> !coined.contains(it)).toList(),
        onlyWith,
        topic.notInPassing().stream().filter(it -> !coined.contains(it)).toList());
  }

  private static Vocabulary none() {
    return new Vocabulary(List.of(new Topic("nothing", "nothing that any paper has", List.of())));
  }

  private static List<Development> developments(int fromYear) {
    return lines("developments.txt").stream()
        .map(Development::of)
        .filter(it -> it.day().getYear() >= fromYear)
        .toList();
  }

  private static List<String> lines(String resource) {
    try (var in = DevelopmentsTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(it -> !it.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Paper> papers(String file) throws IOException {
    var papers = new TreeMap<String, Paper>();
    try (var in = new GZIPInputStream(Files.newInputStream(TaggedPapers.PAPERS.resolve(file)));
        var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        paper(JSON.readTree(line)).ifPresent(it -> papers.put(it.getId(), it));
      }
    }
    return List.copyOf(papers.values());
  }

  private static Optional<Paper> paper(JsonNode json) {
    var day = json.path("published").asText();
    if (day.length() < 10) {
      return Optional.empty();
    }
    return Optional.of(Paper.newBuilder()
        .setId(json.get("id").asText())
        .setTitle(json.get("title").asText())
        .setAbstract$(json.path("abstract").asText())
        .setPublished(LocalDate.parse(day.substring(0, 10)))
        .setSource("data")
        .setAuthors(texts(json.path("authors")))
        .setCategories(texts(json.path("categories")))
        .build());
  }

  private static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    array.forEach(it -> texts.add(it.isTextual() ? it.asText() : it.path("name").asText()));
    return texts;
  }
}

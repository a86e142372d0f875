// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.detection;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.papertrends.schemas.KeywordMention;
import io.papertrends.schemas.Mention;
import io.papertrends.tagging.Papers;
import io.papertrends.tagging.Tagger;
import io.papertrends.tagging.Vocabulary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/** Papers by day with what they are about, and what tests do to them. */
final class TaggedPapers {

  static final Path PAPERS = Path.of("../../shared/data/papers");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final int[] days;
  private final List<List<String>> subjects;

  private TaggedPapers(int[] days, List<List<String>> subjects) {
    this.days = days;
    this.subjects = subjects;
  }

  private record Tagged(int day, List<String> subjects) {}

  /** The papers of a file that have a whole day, by the starter vocabulary. */
  static TaggedPapers read(String file, boolean withKeywords) throws IOException {
    var tagger = new Tagger(Vocabulary.starter());
    var byId = new TreeMap<String, JsonNode>();
    try (var in = new GZIPInputStream(Files.newInputStream(PAPERS.resolve(file)));
        var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var paper = JSON.readTree(line);
        byId.put(paper.get("id").asText(), paper);
      }
    }
    var tagged = byId.values().parallelStream()
        .map(paper -> tagged(paper, tagger, withKeywords))
        .filter(Objects::nonNull)
        .toList();
    return new TaggedPapers(
        tagged.stream().mapToInt(Tagged::day).toArray(),
        tagged.stream().map(Tagged::subjects).toList());
  }

  private static Tagged tagged(JsonNode paper, Tagger tagger, boolean withKeywords) {
    if (paper.get("published").asText().length() < 10) {
      return null;
    }
    var day = LocalDate.parse(paper.get("published").asText().substring(0, 10));
    var tags = tagger.tag(Papers.paper(
        paper.get("id").asText(),
        day,
        paper.get("title").asText(),
        paper.path("abstract").asText()));
    var subjects = new TreeSet<String>();
    for (Mention mention : tags.getMentions()) {
      subjects.add(mention.getTopic());
    }
    if (withKeywords) {
      for (KeywordMention keyword : tags.getKeywords()) {
        subjects.add(keyword.getKeyword());
      }
    }
    return new Tagged((int) day.toEpochDay(), List.copyOf(subjects));
  }

  /** The same papers on the same days, but on each other's, so that there is no trend. */
  TaggedPapers shuffled(long seed) {
    var random = new Random(seed);
    int[] shuffled = days.clone();
    for (int i = shuffled.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int day = shuffled[i];
      shuffled[i] = shuffled[j];
      shuffled[j] = day;
    }
    return new TaggedPapers(shuffled, subjects);
  }

  int size() {
    return days.length;
  }

  /** What each day has: {@link #ALL} for all papers, and each subject. */
  TreeMap<Integer, Map<String, Integer>> byDay() {
    var byDay = new TreeMap<Integer, Map<String, Integer>>();
    for (int i = 0; i < days.length; i++) {
      var day = byDay.computeIfAbsent(days[i], it -> new HashMap<>());
      day.merge(ALL, 1, Integer::sum);
      for (var subject : subjects.get(i)) {
        day.merge(subject, 1, Integer::sum);
      }
    }
    return byDay;
  }

  static final String ALL = "";

  /** Papers of a subject by the day, as many as papers are planted on top of an existing one. */
  record Planted(String subject, int step) {}

  /**
   * Copies of topics of about this many papers a week, to which papers are added from a day on, so
   * that the copy has that many times as many. Over a ramp the addition grows evenly.
   */
  static List<Planted> plant(
      TreeMap<Integer, Map<String, Integer>> byDay,
      double perWeek,
      double lift,
      int rampDays,
      int number,
      Random random) {
    int first = byDay.firstKey();
    double weeks = (byDay.lastKey() - first + 1) / 7.0;
    var totals = new TreeMap<String, Integer>();
    byDay.values().forEach(day -> day.forEach((s, n) -> totals.merge(s, n, Integer::sum)));
    int all = totals.remove(ALL);
    var candidates = new ArrayList<String>();
    totals.forEach((subject, papers) -> {
      double rate = papers / weeks / perWeek;
      if (rate > 0.7 && rate < 1.4 && !subject.contains("+") && !subject.contains(":")) {
        candidates.add(subject);
      }
    });
    var planted = new ArrayList<Planted>();
    for (int i = 0; i < number; i++) {
      var source = candidates.get(random.nextInt(candidates.size()));
      int step = first + 150 + random.nextInt(160);
      var name = source + "+" + perWeek + "x" + lift + "r" + rampDays + "#" + i;
      double share = (double) totals.get(source) / all;
      byDay.forEach((day, counts) -> {
        double part =
            day < step ? 0 : rampDays == 0 ? 1 : Math.min(1, (day - step + 1.0) / rampDays);
        int added = poisson(counts.get(ALL) * share * (lift - 1) * part, random);
        int papers = counts.getOrDefault(source, 0) + added;
        if (papers > 0) {
          counts.put(name, papers);
        }
      });
      planted.add(new Planted(name, step));
    }
    return planted;
  }

  private static int poisson(double mean, Random random) {
    double limit = Math.exp(-mean);
    int n = 0;
    for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
      n++;
    }
    return n;
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.papertrends.cli.demo.SyntheticPapers;
import io.papertrends.schemas.Paper;
import io.papertrends.tagging.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * As many papers as wanted, in the order of their days: those of a file, and before them the same
 * again under other ids and earlier days, so that each day has as many papers as in the file.
 *
 * @param name where they come from
 * @param once those of the file
 */
public record RepeatedPapers(String name, List<Paper> once) {

  /** Before it there is no event time in Kafka. */
  private static final LocalDate FIRST_POSSIBLE_DAY = LocalDate.EPOCH;

  /** Where they come from here. */
  static String source() {
    return Files.isReadable(SharedData.PAPERS)
        ? SharedData.PAPERS.getFileName().toString()
        : "synthetic";
  }

  /** The real ones, or synthetic ones where these are absent. */
  public static RepeatedPapers load() throws IOException {
    if (Files.isReadable(SharedData.PAPERS)) {
      try (var in = new GZIPInputStream(Files.newInputStream(SharedData.PAPERS))) {
        var text = new String(in.readAllBytes(), UTF_8);
        return new RepeatedPapers(source(), parsed(text));
      }
    }
    return new RepeatedPapers(source(), parsed(SyntheticPapers.asJsonLines()));
  }

  private static List<Paper> parsed(String jsonLines) {
    var papers = new ArrayList<Paper>();
    var json = new ObjectMapper();
    jsonLines.lines().forEach(line -> {
      try {
        papers.add(paper(json.readTree(line), papers.size()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    return papers;
  }

  private static Paper paper(JsonNode node, int number) {
    return Paper.newBuilder()
        .setId("arxiv:" + node.path("id").asText("synthetic." + number))
        .setTitle(node.get("title").asText())
        .setAbstract$(node.get("abstract").asText())
        .setPublished(LocalDate.parse(node.get("published").asText()))
        .setSource("benchmark")
        .build();
  }

  /**
   * So many.
   *
   * @throws IllegalArgumentException if there are not so many days since 1970
   */
  public Stream<Paper> stream(int count) {
    int copies = (count + once.size() - 1) / once.size();
    long span = ChronoUnit.DAYS.between(firstDay(), last().getPublished()) + 1;
    if (firstDay().minusDays(span * (copies - 1)).isBefore(FIRST_POSSIBLE_DAY)) {
      throw new IllegalArgumentException(count + " papers are too many for the days since 1970");
    }
    return IntStream.range(0, copies)
        .boxed()
        .flatMap(copy -> once.stream().map(it -> copied(it, copies - 1 - copy, span)))
        .limit(count);
  }

  private static Paper copied(Paper paper, int times, long span) {
    return times == 0
        ? paper
        : Paper.newBuilder(paper)
            .setId(paper.getId() + "." + times)
            .setPublished(paper.getPublished().minusDays(span * times))
            .build();
  }

  private LocalDate firstDay() {
    return once.get(0).getPublished();
  }

  private Paper last() {
    return once.get(once.size() - 1);
  }
}

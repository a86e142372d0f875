// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import static io.papertrends.benchmarks.SamplePapers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.Paper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.LongDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextbookTopologyTest {

  @TempDir
  private Path folder;

  private final List<String> counted = new ArrayList<>();

  @Test
  void shouldCountPapersForEachSubjectInAllWindowsOfTheirDay() {
    var counts = countsOf(
        paper("a", LocalDate.of(2024, 3, 1)),
        paper("b", LocalDate.of(2024, 3, 3)),
        paper("c", LocalDate.of(2024, 3, 1)));

    assertThat(counted).hasSize(6);
    assertThat(counts)
        .containsEntry("x|1d|2024-03-01", 2L)
        .containsEntry("y|1d|2024-03-03", 1L)
        .doesNotContainKey("x|1d|2024-03-02")
        .containsEntry("x|7d|2024-03-02", 2L)
        .containsEntry("x|7d|2024-03-03", 3L)
        .containsEntry("x|7d|2024-03-09", 1L)
        .doesNotContainKey("x|7d|2024-03-10")
        .containsEntry("y|28d|2024-03-28", 3L)
        .containsEntry("y|28d|2024-03-29", 1L);
  }

  private Map<String, Long> countsOf(Paper... papers) {
    var topology = TextbookTopology.of(
        Task.TOPICS, "counts", paper -> List.of("x", "y"), Duration.ofDays(30), counted::add);
    var properties = new Properties();
    properties.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
    var kafkaTopic = Task.TOPICS.papers();
    try (var driver = new TopologyTestDriver(topology, properties)) {
      var input = driver.createInputTopic(
          kafkaTopic.name(), new StringSerializer(), kafkaTopic.value().serializer());
      for (var paper : papers) {
        input.pipeInput(paper.getId(), paper);
      }
      input.pipeInput("withdrawn", (Paper) null);
      return driver
          .createOutputTopic("counts", new StringDeserializer(), new LongDeserializer())
          .readKeyValuesToMap();
    }
  }
}

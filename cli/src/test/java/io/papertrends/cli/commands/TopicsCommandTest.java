// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsCommandTest {

  private static final String MINE = """
      starter: false
      topics:
        - {id: rag, label: Retrieval-augmented generation, aliases: [RAG]}
        - {id: graph-rag, label: GraphRAG, aliases: [graph RAG], broader: [rag]}
        - id: segment-anything
          label: Segment Anything
          aliases: [SAM]
          only-with: {SAM: [segment]}
      """;

  @TempDir
  Path folder;

  @Test
  void shouldListTopics() throws IOException {
    var result = CommandResult.of("topics", "--vocabulary", file("mine.yaml", MINE));

    assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(result.out())
        .containsPattern("id +\\| label +\\| names +\\| broader")
        .containsPattern("rag +\\| Retrieval-augmented generation +\\| +2 +\\|")
        .containsPattern("graph-rag +\\| GraphRAG +\\| +2 +\\| rag");
  }

  @Test
  void shouldFindTopicsByTheirNames() throws IOException {
    var mine = file("mine.yaml", MINE);

    var result = CommandResult.of(
        "topics", "retrieval augmented generations", "--json", "--vocabulary", mine);

    assertThat(result.out()).hasLineCount(1);
    var topic = new ObjectMapper().readTree(result.out());
    assertThat(topic.get("id").asText()).isEqualTo("rag");
    assertThat(topic.get("aliases").get(0).asText()).isEqualTo("RAG");
    assertThat(CommandResult.of("topics", "quilts", "--vocabulary", mine).err())
        .isEqualTo("no topic has \"quilts\" in a name\n");
  }

  @Test
  void shouldCheckTheStarterVocabulary() {
    var result = CommandResult.of("topics", "--check");

    assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(result.err())
        .containsPattern(
            "\\d+ topics with \\d+ names, reviewed on \\d{4}-\\d\\d-\\d\\d: no error, \\d+ warnings");
  }

  @Test
  void shouldReportAllErrorsAndFail() throws IOException {
    var bad = file("bad.yaml", """
        topics:
          - {id: a, label: First, broader: [b]}
          - {id: c, label: first, aliases: [RL]}
        """);

    var result = CommandResult.of("topics", "--check", "--without-starter", "--vocabulary", bad);

    assertThat(result.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(result.out()).isEqualToNormalizingNewlines("""
        error: %1$s, near line 3: topics a and c share the name "first"
        warning: %1$s, near line 3: topic c has the short name RL, which counts without a context
        error: %1$s, near line 2: topic a has the broader topic b, which is none
        """.formatted(bad));
    assertThat(result.err()).isEqualTo("papertrends: 2 errors, 1 warnings\n");
  }

  @Test
  void shouldExplainWhatCountsAndWhy() throws IOException {
    var mine = file("mine.yaml", MINE);
    var text = file("text.txt", "GraphRAG\nSAM is a graph RAG (RAG).\n");

    var result = CommandResult.of("topics", "--explain-file", text, "--vocabulary", mine);

    assertThat(result.out()).isEqualToNormalizingNewlines("""
        title 0-8 "GraphRAG": graph-rag by the name "GraphRAG" counts; also for rag
        abstract 0-3 "SAM": segment-anything by the name "SAM" does not count, \
        because the paper has nothing of what it is only with
        abstract 9-18 "graph RAG": graph-rag by the name "graph RAG" counts; also for rag
        abstract 15-18 "RAG": rag by the name "RAG" counts, but here an overlapping name did
        abstract 20-23 "RAG": rag by the name "RAG" counts
        """);
  }

  @Test
  void shouldExplainATextOfTheCommandLine() throws IOException {
    var mine = file("mine.yaml", MINE);

    var result = CommandResult.of(
        "topics",
        "--json",
        "--vocabulary",
        mine,
        "--explain",
        "Sharpness-aware minimization (SAM), not Segment Anything");

    var lines = result.out().lines().toList();
    assertThat(lines).hasSize(2);
    var sam = new ObjectMapper().readTree(lines.get(0));
    assertThat(sam.get("reason").asText()).isEqualTo("DEFINED_OTHERWISE");
    assertThat(sam.get("evidence").asText()).isEqualTo("Sharpness-aware minimization");
    assertThat(CommandResult.of("topics", "--vocabulary", mine, "--explain", "nothing")
            .err())
        .isEqualTo("no name of a topic is in it\n");
  }

  @Test
  void shouldPutVocabulariesTogether() throws IOException {
    var more = file("more.yaml", "topics: [{id: robotics, label: Robotic everything}]\n");
    var evenMore = file("even-more.yaml", "topics: [{id: quilts, label: Quilt}]\n");

    var result =
        CommandResult.of("topics", "--json", "--vocabulary", more, "--vocabulary", evenMore);

    assertThat(result.out())
        .contains("\"Robotic everything\"", "\"Quilt\"", "\"id\":\"knowledge-graphs\"")
        .doesNotContain("\"label\":\"Robotics\"");
  }

  @Test
  void shouldImportAVocabularyAndSayWhatItLeftOut() throws IOException {
    var table =
        file("table.csv", "label,broader\nGraph theory,\nPlanar graphs,Graph theory\nGraph,\n");
    var report = folder.resolve("report.txt");

    var result = CommandResult.of("topics", "--import", table, "--report", report.toString());

    assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(result.err()).isEqualToNormalizingNewlines("""
        table.csv: 2 topics with 2 names
        left out, one word that may mean much else: 1, such as Graph
        left out, no name left: 1, such as Graph
        """);
    assertThat(report).hasContent("""
        GENERAL_WORD\tline 4\tGraph
        NAMELESS\tline 4\tGraph
        """);
    var mine = file("mine.yaml", result.out());
    assertThat(CommandResult.of("topics", "--vocabulary", mine, "--json").out())
        .contains("\"planar-graphs\"")
        .hasLineCount(2);
    assertThat(CommandResult.of("topics", "--import", file("letter.txt", "Dear all"))
            .err())
        .isEqualTo(
            "papertrends: letter.txt: this is no table with a column \"label\" or \"name\"\n");
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.cli.demo.SyntheticPapers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayIT {

  private static final String ABSTRACT = " It is a matter of care and of patience.".repeat(8);

  @TempDir
  Path folder;

  @Test
  void shouldAnalyseAPage() throws IOException {
    var page = Files.writeString(
        folder.resolve("page.txt"),
        "Daily Papers\n\nSep 3\n\nGraphs that Know\n\nWe query knowledge graphs."
            + ABSTRACT
            + "\n\nRAG in Practice\n\nWe feed knowledge graphs (KGs) to LLMs."
            + ABSTRACT);
    var out = folder.resolve("out");

    var result = CommandResult.of(
        "replay", page.toString(), "--date", "2025-09-03", "--out", out.toString());

    assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(result.err())
        .contains("read 2, published 2, repeated 0, rejected 0")
        .contains("slow growth is not tested");
    assertThat(result.out()).contains("2025-09-03: topics of 2 papers (final)");
    assertThat(Files.readString(out.resolve("topic-counts.jsonl")))
        .contains(
            "{\"topic\": \"knowledge-graphs\", \"windowDays\": 7, \"firstDay\": \"2025-08-28\","
                + " \"lastDay\": \"2025-09-03\", \"papers\": 2, \"papersInWindow\": 2,"
                + " \"share\": 1.0, \"finality\": \"FINAL\", \"label\": \"Knowledge graph\"}\n");
    assertThat(Files.readAllLines(out.resolve("trending.jsonl"))).hasSize(12);
    assertThat(Files.readAllLines(out.resolve("tagged-papers.jsonl"))).hasSize(2);
  }

  @Test
  void shouldGiveTheSameInAnyOrderAndWithAnyPartitionsAndThreads() throws IOException {
    var lines = SyntheticPapers.asJsonLines().lines().toList().subList(0, 600);
    var shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, new Random(7));

    var inOrder = replay("a", lines, "--partitions", "1", "--threads", "1");
    var outOfOrder = replay("b", shuffled, "--partitions", "5", "--threads", "3");

    assertThat(outOfOrder).isEqualTo(inOrder);
    assertThat(inOrder.get("topic-counts.jsonl")).contains("large-language-models");
  }

  @Test
  void shouldKeepWhatIsNoPaperAndSaySo() throws IOException {
    var file = Files.writeString(
        folder.resolve("papers.jsonl"),
        "{\"title\": \"RAG\", \"abstract\": \"A\", \"published\": \"2024-09-02\"}\n{oops\n");
    var out = folder.resolve("out");

    var result = CommandResult.of("replay", file.toString(), "--out", out.toString());

    assertThat(result.exitCode()).isEqualTo(ExitCode.SOME_REJECTED);
    assertThat(result.err()).contains("rejected 1").contains("  not JSON: 1");
    assertThat(Files.readString(out.resolve("dead-letters.jsonl")))
        .startsWith("{\"source\":\"papers.jsonl\",\"position\":\"line 2\",\"reason\":\"not JSON")
        .endsWith("\"raw\":\"{oops\"}\n");
  }

  @Test
  void shouldSurviveAPaperWhoseMentionsAreLargerThanItself() throws IOException {
    var line = "{\"title\": \"RAG\", \"abstract\": \"" + "RAG ".repeat(24_999)
        + "\", \"published\": \"2024-09-02\"}";
    var file = Files.writeString(folder.resolve("papers.jsonl"), line);

    var result = CommandResult.of("replay", file.toString());

    assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(result.out())
        .contains("Information retrieval (also Retrieval-augmented generation) |      1 | 100.0 %");
  }

  @Test
  void shouldEndWithoutPapers() throws IOException {
    var file = Files.writeString(folder.resolve("papers.jsonl"), "{}\n");

    var result = CommandResult.of("replay", file.toString());

    assertThat(result.out()).isEqualTo("no papers, so no boards\n");
  }

  private Map<String, String> replay(String name, List<String> lines, String... options)
      throws IOException {
    var file = Files.write(folder.resolve(name + ".jsonl"), lines, UTF_8);
    var out = folder.resolve(name);
    var args = new ArrayList<>(List.of("replay", file.toString(), "--out", out.toString()));
    args.addAll(List.of(options));
    assertThat(CommandResult.of(args.toArray(String[]::new)).exitCode()).isEqualTo(ExitCode.DONE);
    var contents = new TreeMap<String, String>();
    try (var files = Files.list(out)) {
      for (var it : files.toList()) {
        contents.put(it.getFileName().toString(), Files.readString(it));
      }
    }
    return contents;
  }
}

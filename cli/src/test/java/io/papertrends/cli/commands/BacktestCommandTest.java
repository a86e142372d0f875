// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacktestCommandTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int BURST = 120;

  @TempDir
  Path folder;

  private String papers;
  private String vocabulary;

  /** Ten papers a day on graphs; from a day on four of them on quilts, too. */
  @BeforeEach
  void writePapers() throws IOException {
    var lines = new StringBuilder();
    for (int day = 0; day < 150; day++) {
      for (int i = 0; i < 10; i++) {
        var quilts = i < (day < BURST ? day % 7 == 0 ? 1 : 0 : 4) ? "and Quilts " : "";
        lines
            .append("{\"title\": \"Graphs ")
            .append(quilts)
            .append("of Kind ")
            .append(day)
            .append('x')
            .append(i)
            .append("\", \"abstract\": \"Nothing else.\", \"published\": \"")
            .append(FIRST.plusDays(day))
            .append("\"}\n");
      }
    }
    papers = file("papers.jsonl", lines.toString());
    vocabulary = file("mine.yaml", """
        starter: false
        topics:
          - {id: graphs, label: Graph}
          - {id: quilts, label: Quilt}
        """);
  }

  @Test
  void shouldListTheAlertsThatThereWouldHaveBeen() {
    var result = CommandResult.of("backtest", papers, "--vocabulary", vocabulary);

    assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(result.out())
        .containsPattern("started +\\| ended +\\| topic")
        .containsPattern("2024-05-0\\d +\\| +\\| Quilt +\\|");
    assertThat(result.out()).doesNotContain("Graph ");
    assertThat(result.err())
        .contains("slow growth is not tested: it takes papers of 371 days, these are of 150");
  }

  @Test
  void shouldGiveStepsWithEvidenceAsJson() throws IOException {
    var result = CommandResult.of("backtest", papers, "--vocabulary", vocabulary, "--json");

    var step = new ObjectMapper().readTree(result.out().lines().findFirst().orElseThrow());
    assertThat(step.get("topic").asText()).isEqualTo("quilts");
    assertThat(step.get("phase").asText()).isEqualTo("STARTED");
    assertThat(step.get("id").asText()).startsWith("burst|quilts|2024-05-0");
    assertThat(step.get("evidence")).hasSize(5);
  }

  @Test
  void shouldHoldAlertsAgainstTheTruth() throws IOException {
    var truth = file(
        "truth.csv",
        "topic,start,end\nquilts," + FIRST.plusDays(BURST) + ",\ngraphs,2024-02-01,2024-03-01\n");

    var result = CommandResult.of("backtest", papers, "--vocabulary", vocabulary, "--truth", truth);

    assertThat(result.err())
        .containsPattern("1 of 1 alerts mean a known burst \\(precision 1.00\\);"
            + " 1 of 2 bursts found \\(recall 0.50\\), median delay \\d days");
  }

  @Test
  void shouldKeepToRules() throws IOException {
    var rules = file("rules.yaml", "rules: [{for: quilts, mute: true}]");

    var result = CommandResult.of("backtest", papers, "--vocabulary", vocabulary, "--rules", rules);

    assertThat(result.out()).doesNotContain("Quilt");
  }

  @Test
  void shouldExplainTheFirstAlertOfATopic() {
    var result = explained("Quilt");

    assertThat(result.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(result.out())
        .containsPattern("Quilt \\(quilts\\): windows that end on 2024-05-0\\d")
        .containsPattern(" 7 \\* +\\| \\d+ >= 5 ")
        .containsPattern("An alert started on 2024-05-0\\d: all conditions are met\\.");
  }

  @Test
  void shouldExplainWhyThereIsNoAlertOnADay() {
    var usual = explained("quilts", "--day", "2024-04-15");
    var later = explained("quilts", "--day", "2024-05-25");
    var never = explained("graphs");

    assertThat(usual.out())
        .contains("No alert started on 2024-04-15: ")
        .containsPattern("p is 0\\.\\d+ instead of at most 3\\.0e-05");
    assertThat(later.out())
        .containsPattern(
            "No alert started on 2024-05-25: its alert burst\\|quilts\\|2024-05-0\\d is open\\.");
    assertThat(never.out()).contains("No alert started on ", "1.00 times the expected papers");
  }

  @Test
  void shouldExplainAsJson() throws IOException {
    var result = explained("quilts", "--json");

    var explanation = new ObjectMapper().readTree(result.out());
    assertThat(result.out()).hasLineCount(1);
    assertThat(explanation.get("topic").asText()).isEqualTo("quilts");
    assertThat(explanation.get("started").asBoolean()).isTrue();
    assertThat(explanation.get("windows")).hasSize(6);
    assertThat(explanation.get("windows").get(0).get("mostP").asDouble()).isEqualTo(3e-5);
  }

  @Test
  void shouldSayWhatCanNotBeExplained() {
    var unknown = explained("quits");
    var outside = explained("quilts", "--day", "2024-07-01");
    var alone = CommandResult.of("backtest", papers, "--day", "2024-05-01");

    assertThat(unknown.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(unknown.err()).contains("no paper mentions a topic \"quits\"; did you mean quilts?");
    assertThat(outside.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(outside.err())
        .contains("--day 2024-07-01: the papers are of 2024-01-01 to 2024-05-29");
    assertThat(alone.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(alone.err()).contains("--day is for --explain");
  }

  private CommandResult explained(String topic, String... more) {
    var arguments = new ArrayList<>(
        List.of("backtest", papers, "--vocabulary", vocabulary, "--explain", topic));
    arguments.addAll(List.of(more));
    return CommandResult.of(arguments.toArray(String[]::new));
  }

  @Test
  void shouldSayWhatIsWrong() throws IOException {
    var rules = file("rules.yaml", "rules: [{for: yarn}]");
    var truth = file("truth.csv", "quilts,in May\n quilts,in June\n");

    var byRules =
        CommandResult.of("backtest", papers, "--vocabulary", vocabulary, "--rules", rules);
    var byTruth =
        CommandResult.of("backtest", papers, "--vocabulary", vocabulary, "--truth", truth);

    assertThat(byRules.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(byRules.err()).contains("there is no topic \"yarn\" in the vocabulary");
    assertThat(byTruth.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(byTruth.err()).contains("record 2: it is not topic,YYYY-MM-DD");
  }

  @Test
  void shouldRefuseKnownBurstsThatNothingCouldFind() throws IOException {
    var unknown = file("unknown.csv", "Quilt,2024-05-01\n");
    var reversed = file("reversed.csv", "quilts,2024-05-20,2024-05-01\n");
    var marked = file("marked.csv", "\uFEFFquilts," + FIRST.plusDays(BURST) + "\n");

    assertThat(held(unknown).err()).contains("there is no topic \"Quilt\" in the vocabulary");
    assertThat(held(reversed).err())
        .contains("the last day, 2024-05-01, is before the first, 2024-05-20");
    assertThat(held(marked).err()).contains("recall 1.00");
  }

  private CommandResult held(String truth) {
    return CommandResult.of("backtest", papers, "--vocabulary", vocabulary, "--truth", truth);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command with twelve kinds of wrong input: it ends soon, not with 0, says why in few lines,
 * and never with a trace.
 */
@Tag("slow")
class WrongUsageTest {

  private static final Duration SOON = Duration.ofMinutes(5);
  private static final int FEW_LINES = 12;

  /** What each command needs at least; FILE, FOLDER and NEW stand for paths. */
  private static final Map<String, List<String>> COMMANDS = commands();

  @TempDir
  Path folder;

  private final InputStream standardInput = System.in;

  @BeforeEach
  void giveNothingToRead() {
    System.setIn(new ByteArrayInputStream(new byte[0]));
  }

  @AfterEach
  void giveBackTheStandardInput() {
    System.setIn(standardInput);
  }

  private static Map<String, List<String>> commands() {
    var commands = new LinkedHashMap<String, List<String>>();
    commands.put("demo", List.of("--once"));
    commands.put("replay", List.of("FILE"));
    commands.put("standalone", List.of("--data", "NEW", "--rules", "FILE"));
    commands.put("publish", List.of("FILE", "--bootstrap-servers", "localhost:1"));
    commands.put("follow", List.of("hf", "--bootstrap-servers", "localhost:1"));
    commands.put(
        "run", List.of("--state", "NEW", "--rules", "FILE", "--bootstrap-servers", "localhost:1"));
    commands.put("boards", List.of("--bootstrap-servers", "localhost:1"));
    commands.put("show", List.of("it", "--bootstrap-servers", "localhost:1"));
    commands.put("watch", List.of("papers", "--bootstrap-servers", "localhost:1"));
    commands.put("decode", List.of());
    commands.put("notify", List.of("--channels", "FILE", "--bootstrap-servers", "localhost:1"));
    commands.put("tag", List.of("FILE"));
    commands.put("backtest", List.of("FILE"));
    commands.put("topics", List.of("--vocabulary", "FILE"));
    commands.put("learn", List.of("FILE"));
    commands.put("retag", List.of("--vocabulary", "FILE", "--bootstrap-servers", "localhost:1"));
    commands.put(
        "web", List.of("--data", "NEW", "--port", "0", "--bootstrap-servers", "localhost:1"));
    commands.put("help", List.of("figures"));
    return commands;
  }

  private static Stream<String> names() {
    return COMMANDS.keySet().stream();
  }

  private static Stream<String> namesOfThoseThatReadAFile() {
    return COMMANDS.entrySet().stream()
        .filter(it -> it.getValue().contains("FILE"))
        .map(Map.Entry::getKey);
  }

  private static Stream<String> namesOfThoseThatNeedABroker() {
    return COMMANDS.entrySet().stream()
        .filter(it -> it.getValue().contains("--bootstrap-servers"))
        .filter(it -> !it.getValue().contains("FILE"))
        .map(Map.Entry::getKey);
  }

  @Test
  void shouldTryEveryCommand() {
    assertThat(ReleaseFiles.commandLine().getSubcommands().keySet())
        .containsExactlyInAnyOrderElementsOf(COMMANDS.keySet());
  }

  @Test
  void shouldListEveryCommandAsItDescribesItself() {
    assertThat(CommandResult.of("--help").out().strip())
        .isEqualTo(ReleaseFiles.commandLine().getUsageMessage().strip());
  }

  @ParameterizedTest
  @MethodSource("names")
  void shouldHelpWithEachCommandAlone(String command) {
    var help = CommandResult.of(command, "--help");

    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).startsWith("Usage: papertrends " + command + " ");
  }

  @ParameterizedTest
  @MethodSource("names")
  void shouldRefuseAnOptionThatThereIsNot(String command) throws IOException {
    assertRefused(command, paper(), "--no-such-option");
  }

  @ParameterizedTest
  @MethodSource("names")
  void shouldRefuseAnOptionWithoutItsValue(String command) throws IOException {
    assertRefused(command, paper(), "--config");
  }

  @ParameterizedTest
  @MethodSource("names")
  void shouldRefuseArgumentsThatMeanNothing(String command) throws IOException {
    assertRefused(command, paper(), "no-such-thing", "nor\tthis", "\u0007");
  }

  @ParameterizedTest
  @MethodSource("names")
  void shouldRefuseAConfigurationThatThereIsNot(String command) throws IOException {
    assertRefused(command, paper(), "--config", folder.resolve("none").toString());
  }

  @ParameterizedTest
  @MethodSource("names")
  void shouldRefuseAConfigurationWithAnUnknownOption(String command) throws IOException {
    assertRefused(
        command, paper(), "--config", file("config", "no-such-option = 1").toString());
  }

  @ParameterizedTest
  @MethodSource("names")
  void shouldRefuseAConfigurationThatIsNone(String command) throws IOException {
    var binary = Files.write(folder.resolve("config"), new byte[] {(byte) 0xff, 0, '\\', 'u', 1});
    assertRefused(command, paper(), "--config=" + binary);
  }

  @ParameterizedTest
  @MethodSource("namesOfThoseThatReadAFile")
  void shouldRefuseAFileThatThereIsNot(String command) {
    assertRefused(command, folder.resolve("none"));
  }

  @ParameterizedTest
  @MethodSource("namesOfThoseThatReadAFile")
  void shouldRefuseAFolderInPlaceOfAFile(String command) throws IOException {
    assertRefused(command, Files.createDirectory(folder.resolve("folder")));
  }

  @ParameterizedTest
  @MethodSource("namesOfThoseThatReadAFile")
  void shouldRefuseWhatIsNoText(String command) throws IOException {
    assertRefused(command, Files.write(folder.resolve("noise"), new byte[] {0, 1, 2, (byte) 0xfe}));
  }

  @ParameterizedTest
  @MethodSource("namesOfThoseThatReadAFile")
  void shouldRefuseAnotherFormat(String command) throws IOException {
    assertRefused(command, file("letter", "Dear all,\n\tthis: [is {no such\n- thing\n"));
  }

  @ParameterizedTest
  @MethodSource("namesOfThoseThatReadAFile")
  void shouldRefuseWhatIsPackedAndCutOff(String command) throws IOException {
    var gzip = new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1};
    assertRefused(command, Files.write(folder.resolve("cut.gz"), gzip));
  }

  @ParameterizedTest
  @MethodSource("namesOfThoseThatNeedABroker")
  void shouldSayThatNoBrokerAnswers(String command) throws IOException {
    assertRefused(command, paper());
  }

  private void assertRefused(String command, Path file, String... more) {
    var args = new ArrayList<>(List.of(command));
    for (var argument : COMMANDS.get(command)) {
      args.add(
          switch (argument) {
            case "FILE" -> file.toString();
            case "NEW" -> folder.resolve("new").toString();
            default -> argument;
          });
    }
    args.addAll(List.of(more));

    var result =
        assertTimeoutPreemptively(SOON, () -> CommandResult.of(args.toArray(String[]::new)));

    assertThat(result.exitCode()).as(String.join(" ", args)).isBetween(1, 3);
    assertThat(result.err())
        .as(String.join(" ", args))
        .isNotBlank()
        .doesNotContain("unexpected error", "\tat ", "java.", "NullPointer");
    assertThat(result.err().lines().count()).as(result.err()).isLessThanOrEqualTo(FEW_LINES);
  }

  private Path paper() throws IOException {
    return file(
        "papers.jsonl",
        "{\"title\": \"RAG\", \"abstract\": \"A\", \"published\": \"2024-09-02\"}\n");
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}

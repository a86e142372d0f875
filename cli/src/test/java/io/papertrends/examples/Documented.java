// SPDX-License-Identifier: Apache-2.0
package io.papertrends.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.cli.PapertrendsMain;
import io.papertrends.cli.ProgramProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** Does what the documentation says. */
final class Documented {

  private static final Path FOLDER = Path.of("..", "docs");
  private static final Pattern BLOCK = Pattern.compile("```\\w*\\n(.*?)```", Pattern.DOTALL);

  private Documented() {}

  static String consuming() throws IOException {
    return Files.readString(FOLDER.resolve("consuming.md"));
  }

  static String operating() throws IOException {
    return Files.readString(FOLDER.resolve("operating.md"));
  }

  /** The block of code in which all of this stands. */
  static String block(String text, String... parts) {
    return BLOCK
        .matcher(text)
        .results()
        .map(it -> it.group(1))
        .filter(it -> Arrays.stream(parts).allMatch(it::contains))
        .findFirst()
        .orElseThrow();
  }

  /** Prints what a command with kcat and our program prints; skips the test if there is no kcat. */
  static List<String> linesOfKcat(String command) throws IOException, InterruptedException {
    try {
      new ProcessBuilder("kcat", "-V").start().waitFor();
    } catch (IOException e) {
      Assumptions.abort("there is no kcat: " + e.getMessage());
    }
    var program = "papertrends() { '" + ProgramProcess.JAVA + "' " + PapertrendsMain.class.getName()
        + " \"$@\"; }\n";
    var builder = new ProcessBuilder("sh", "-c", program + command).redirectErrorStream(true);
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    var process = builder.start();
    var printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed.lines().toList();
  }

  /** The first lines of the plain program, which goes on until stopped. */
  static List<String> linesOfTheProgram(int lines, String... arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(
        ProgramProcess.JAVA,
        "-cp",
        System.getProperty("java.class.path"),
        ReadTrends.class.getName()));
    command.addAll(List.of(arguments));
    var program = new ProcessBuilder(command).start();
    try (var out = new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8))) {
      return out.lines().limit(lines).toList();
    } finally {
      program.destroyForcibly().waitFor();
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.web;

import static org.awaitility.Awaitility.await;

import io.papertrends.cli.ProgramProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** The command {@code demo} in a process of its own, started once for all tests that look at it. */
final class Demo {

  private static final Duration TIMEOUT = Duration.ofMinutes(5);
  private static final Pattern ADDRESS = Pattern.compile("see it at (http\\S+)/");
  private static final Pattern BROKER = Pattern.compile("--bootstrap-servers (\\S+)");
  private static final Demo SHARED = new Demo();

  private final Path output;

  private Demo() {
    try {
      output = Files.createTempFile("papertrends-demo", ".log");
      output.toFile().deleteOnExit();
      var process =
          ProgramProcess.of(output, List.of("demo", "--web-port", "0")).start();
      // Asked to end, it removes its data; at the end of this JVM nothing else would ask it.
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** When all of its papers are counted and its days are closed. */
  static Demo finished() {
    await().atMost(TIMEOUT).until(() -> SHARED.printed().contains("What to try next"));
    return SHARED;
  }

  private String printed() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of a page that has this path. */
  String page(String path) {
    return first(ADDRESS) + path;
  }

  String bootstrapServers() {
    return first(BROKER);
  }

  private String first(Pattern pattern) {
    return pattern.matcher(printed()).results().findFirst().orElseThrow().group(1);
  }
}

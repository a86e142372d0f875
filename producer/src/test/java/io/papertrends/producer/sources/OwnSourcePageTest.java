// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import static io.papertrends.producer.sources.simulated.LiveReading.titles;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.sources.simulated.LiveReading;
import io.papertrends.producer.sources.simulated.SimulatedLab;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page on sources of one's own keeps its promise: the class on it compiles, is found, reads.
 */
class OwnSourcePageTest {

  private static final Path PAGE = Path.of("../docs/own-source.md");
  private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern RESULTS =
      Pattern.compile("    var papers = .*?;\\n(?=  }\\n)", Pattern.DOTALL);
  private static final LocalDate DAY = LocalDate.of(2025, 9, 3);

  @TempDir
  Path folder;

  @Test
  void shouldRunTheSourceOnThePage() throws Exception {
    compile(block(0));
    try (var loader = loader()) {
      var service = service(loader);
      service.publish(DAY, service.papersOnThreePages(), 0);
      try (var reading = new LiveReading(service, Duration.ofMinutes(1), folder)) {
        assertThat(reading.pages(DAY))
            .hasSize(4)
            .flatExtracting(it -> titles(it.results()).toList())
            .hasSize(service.papersOnThreePages())
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void shouldReadADayOfAServiceThatCannotBeAskedForOne() throws Exception {
    compile(RESULTS
        .matcher(block(0))
        .replaceFirst(Matcher.quoteReplacement(block(1)))
        .replace(".parameter(\"day\", request.day().toString())", "")
        .replace(
            "import java.util",
            "import " + Parsed.class.getCanonicalName() + ";\nimport java.util"));
    try (var loader = loader()) {
      var service = service(loader);
      service.publish(DAY.plusDays(1), 15, 0);
      service.publish(DAY, 12, 2);
      service.publish(DAY.minusDays(1), 500, 0);
      try (var reading = new LiveReading(service, Duration.ofMinutes(1), folder)) {
        var pages = reading.pages(DAY);

        assertThat(pages).extracting(it -> it.results().size()).containsExactly(0, 5, 7);
        assertThat(pages)
            .flatExtracting(it -> titles(it.results()).toList())
            .hasSize(11)
            .allMatch(it -> it.endsWith(" of " + DAY));
      }
    }
  }

  private URLClassLoader loader() throws IOException {
    var services = Files.createDirectories(folder.resolve("classes/META-INF/services"));
    Files.writeString(services.resolve(PaperSource.class.getName()), "org.example.LabSource\n");
    var classPath = new URL[] {folder.resolve("classes").toUri().toURL()};
    return new URLClassLoader(classPath, getClass().getClassLoader());
  }

  private static SimulatedLab service(ClassLoader loader) {
    var wanted = selected("lab:robotics", loader);
    return new SimulatedLab(wanted.source(), wanted.selection());
  }

  /** A block of code on the page, from 0. */
  private static String block(int number) throws IOException {
    return BLOCK
        .matcher(Files.readString(PAGE))
        .results()
        .map(it -> it.group(1))
        .skip(number)
        .findFirst()
        .orElseThrow();
  }

  private void compile(String code) throws IOException {
    var source = Files.writeString(folder.resolve("LabSource.java"), code);
    int result = ToolProvider.getSystemJavaCompiler()
        .run(
            null,
            null,
            null,
            "-Xlint:all",
            "-Werror",
            "-proc:none",
            "--release",
            "17",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            folder.resolve("classes").toString(),
            source.toString());
    assertThat(result).as("result of javac").isZero();
  }

  /** As in a program that was started with the class path. */
  private static SelectedSource selected(String wanted, ClassLoader loader) {
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return PaperSources.onClassPath().selected(wanted);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}

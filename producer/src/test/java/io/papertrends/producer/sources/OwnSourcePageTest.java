// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources;

import static io.papertrends.producer.sources.simulated.LiveReading.titles;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.producer.sources.simulated.LiveReading;
import io.papertrends.producer.sources.simulated.SimulatedLab;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page on sources of one's own keeps its promise: the class on it compiles, is found, reads.
 */
class OwnSourcePageTest {

  private static final Path PAGE = Path.of("../docs/own-source.md");
  private static final Pattern CLASS = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
  private static final LocalDate DAY = LocalDate.of(2025, 9, 3);

  @TempDir
  Path folder;

  @Test
  void shouldRunTheSourceOnThePage() throws Exception {
    compile();
    var services = Files.createDirectories(folder.resolve("classes/META-INF/services"));
    Files.writeString(services.resolve(PaperSource.class.getName()), "org.example.LabSource\n");

    try (var loader = new URLClassLoader(classPath(), getClass().getClassLoader())) {
      var wanted = selected("lab:robotics", loader);
      var service = new SimulatedLab(wanted.source(), wanted.selection());
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

  private void compile() throws IOException {
    var page = CLASS.matcher(Files.readString(PAGE));
    assertThat(page.find()).isTrue();
    var source = Files.writeString(folder.resolve("LabSource.java"), page.group(1));
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

  private URL[] classPath() throws MalformedURLException {
    return new URL[] {folder.resolve("classes").toUri().toURL()};
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

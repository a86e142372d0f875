// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts processes like this one, one at a time, and waits for them.
 *
 * @param heap the most memory for a heap, as the JVM's {@code -Xmx} has it
 * @param timeout how long one may take
 */
public record ChildProcess(String heap, Duration timeout) {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  /** The options of each process: this one's, but for the heap. */
  List<String> options() {
    var options = new ArrayList<>(ManagementFactory.getRuntimeMXBean().getInputArguments());
    options.removeIf(it -> it.startsWith("-Xmx"));
    options.add("-Xmx" + heap);
    return options;
  }

  /** A process with this main class that is yet to be started. */
  public ProcessBuilder command(Class<?> main, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(JAVA.toString());
    command.addAll(options());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command);
  }

  /** The figures that it leaves; it does not outlive this call. */
  Figures measure(Task task) throws IOException, InterruptedException {
    var process = command(MeasuredProcess.class, task.arguments())
        .redirectOutput(Redirect.INHERIT)
        .redirectError(Redirect.INHERIT)
        .start();
    try {
      if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new MeasurementFailedException(
            task.measured() + " took longer than " + timeout.toMinutes() + " min");
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    if (process.exitValue() != 0) {
      throw new MeasurementFailedException(task.measured() + " failed, see above");
    }
    Map<Figure, Double> values =
        new ObjectMapper().readValue(task.result().toFile(), new TypeReference<>() {});
    return new Figures(values);
  }
}

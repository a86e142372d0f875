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
import java.util.concurrent.TimeUnit;

/**
 * Starts processes like this one and waits for them.
 *
 * @param heap maximum heap of each, as in the JVM's option {@code -Xmx}
 * @param timeout maximum time of a measurement
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

  /**
   * The figures of processes that work together, one for each task. They do not outlive this call.
   *
   * @throws MeasurementFailedException if one fails, or all take longer than the timeout
   */
  Figures measure(List<Task> tasks) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + timeout.toNanos();
    var processes = new ArrayList<Process>();
    try {
      for (var task : tasks) {
        processes.add(command(MeasuredProcess.class, task.arguments())
            .redirectOutput(Redirect.INHERIT)
            .redirectError(Redirect.INHERIT)
            .start());
      }
      for (var process : processes) {
        await(process, tasks.get(0).measured(), deadline);
      }
    } finally {
      for (var process : processes) {
        process.destroyForcibly().waitFor();
      }
    }
    var figures = new ArrayList<Figures>();
    for (var task : tasks) {
      figures.add(new Figures(
          new ObjectMapper().readValue(task.result().toFile(), new TypeReference<>() {})));
    }
    return Figures.together(figures);
  }

  private void await(Process process, Measurement measured, long deadline)
      throws InterruptedException {
    if (!process.waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
      throw new MeasurementFailedException(
          measured + " took longer than " + timeout.toMinutes() + " min");
    }
    if (process.exitValue() != 0) {
      throw new MeasurementFailedException(measured + " failed, see above");
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;

/** A process that measures one thing and leaves its figures in a file. */
public final class MeasuredProcess {

  private static final int FAILED = 1;

  private MeasuredProcess() {}

  /** Measures what the arguments of {@link Task} say. */
  public static void main(String[] args) throws IOException {
    endWithParent();
    var task = Task.of(args);
    var meter = new Meter(task);
    try {
      measure(task, meter);
    } catch (Exception e) {
      System.err.println(task.measured() + " failed: " + e);
      // The process that started this one only shows what is printed here.
      e.printStackTrace(System.err);
      Runtime.getRuntime().halt(FAILED);
    }
    new ObjectMapper().writeValue(task.result().toFile(), meter.figures().values());
    // Nothing is left to be done, whatever threads clients may have.
    Runtime.getRuntime().halt(0);
  }

  private static void measure(Task task, Meter meter) throws IOException, InterruptedException {
    switch (task.measured()) {
      case PUBLISH -> PublishRun.run(task, meter);
      case RAW -> ConsumerRun.raw(task, meter);
      case AVRO -> ConsumerRun.avro(task, meter);
      case TEXTBOOK -> TextbookRun.run(task, meter);
      case OURS -> OursRun.run(task, meter);
      case RESTORE -> OursRun.restore(task, meter);
    }
  }

  /** The standard input is a pipe that ends with the process that started this one. */
  private static void endWithParent() {
    var watch = new Thread(
        () -> {
          try {
            System.in.transferTo(OutputStream.nullOutputStream());
          } catch (IOException e) {
            System.err.println("the standard input broke off: " + e);
          }
          Runtime.getRuntime().halt(FAILED);
        },
        "watch-parent");
    watch.setDaemon(true);
    watch.start();
  }
}

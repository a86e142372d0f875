// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** A process that measures one thing and leaves its figures in a file. */
public final class MeasuredProcess {

  private static final int FAILED = 1;

  private MeasuredProcess() {}

  /** Measures what the arguments of {@link Task} say. */
  public static void main(String[] args) {
    ParentWatch.start();
    try {
      var task = Task.of(args);
      var meter = new Meter(task);
      measure(task, meter);
      new ObjectMapper().writeValue(task.result().toFile(), meter.figures().values());
    } catch (Throwable e) {
      // An error of memory, too: threads of clients would keep the process until its time is over.
      // The trace is all that shows what happened; the process that started this one says of what.
      e.printStackTrace(System.err);
      Runtime.getRuntime().halt(FAILED);
    }
    // Ends also if clients still have threads, because all work is done.
    Runtime.getRuntime().halt(0);
  }

  private static void measure(Task task, Meter meter) throws IOException, InterruptedException {
    switch (task.measured()) {
      case PUBLISH -> PublishRun.run(task, meter);
      case ONE_MORE -> PublishRun.oneMore(task, meter);
      case RAW -> ConsumerRun.raw(task, meter);
      case AVRO -> ConsumerRun.avro(task, meter);
      case TEXTBOOK -> TextbookRun.run(task, meter);
      case OURS -> PapertrendsRun.run(task, meter);
      case RESTORE -> PapertrendsRun.restore(task, meter);
    }
  }
}

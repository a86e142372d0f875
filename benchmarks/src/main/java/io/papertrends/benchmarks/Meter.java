// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** Measures the process that it is in, from its making on. */
final class Meter {

  private static final double NANOS = 1e9;
  private static final long SAY_EVERY_NANOS = 5_000_000_000L;

  private final Map<Figure, Double> values = new EnumMap<>(Figure.class);
  private final Task task;
  private long begun;
  private long begunCpu;
  private long said;
  private long peakHeap;

  Meter(Task task) {
    this.task = task;
    begin();
  }

  /** What came before is not measured. */
  void begin() {
    begun = System.nanoTime();
    begunCpu = cpu();
    said = begun;
  }

  /** It has just started to run. */
  void running() {
    values.putIfAbsent(Figure.START, secondsSince(begun));
  }

  /** To be called often: looks at the heap, and says every few seconds how far it is. */
  void look(long papers) {
    var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    peakHeap = Math.max(peakHeap, heap.getUsed());
    if (System.nanoTime() - said > SAY_EVERY_NANOS) {
      said = System.nanoTime();
      System.err.printf(
          "%s: %.0f s, %,d of %,d papers read%n",
          task.measured(), secondsSince(begun), papers, task.papers());
    }
  }

  /** All is done; the state directory, if there is one, is as it stays. */
  void end(Path state) throws IOException {
    double seconds = secondsSince(begun);
    look(task.papers());
    values.put(Figure.SECONDS, seconds);
    values.put(Figure.PAPERS_PER_SECOND, task.papers() / seconds);
    values.put(Figure.CPU, (cpu() - begunCpu) / NANOS);
    values.put(Figure.HEAP, (double) peakHeap);
    Machine.peakResidentBytes().ifPresent(it -> values.put(Figure.RESIDENT, (double) it));
    if (state.toFile().exists()) {
      values.put(Figure.STATE, (double) Folders.size(state));
    }
  }

  Figures figures() {
    return new Figures(values);
  }

  private static double secondsSince(long nanos) {
    return (System.nanoTime() - nanos) / NANOS;
  }

  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}

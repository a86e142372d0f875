// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks.web;

import java.time.Duration;
import java.util.Map;

/**
 * Processor time that has been used up to now.
 *
 * @param web by the web process
 * @param load by this process: the load generator, the broker and the client that measures the lag
 * @param at time of the measurement in nanoseconds, from an arbitrary origin
 */
record ProcessorTimes(Duration web, Duration load, long at) {

  static ProcessorTimes now(Process web) {
    return new ProcessorTimes(
        used(web.toHandle()), used(ProcessHandle.current()), System.nanoTime());
  }

  private static Duration used(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Fractions of all processors since an earlier measurement. */
  Map<String, Double> shares(ProcessorTimes before) {
    double available = (double) (at - before.at) * Runtime.getRuntime().availableProcessors();
    return Map.of(
        "webProcessorShare", web.minus(before.web).toNanos() / available,
        "loadProcessorShare", load.minus(before.load).toNanos() / available);
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * When papers were sent and when a board first counted as many. Boards carry a number of papers,
 * not which: the n-th paper is there when a board counts n. Times are those of
 * {@link System#nanoTime()}.
 */
final class SentPapers {

  private static final double NANOS = 1e9;
  private static final int LOOK_AGAIN_MS = 100;

  private final List<Long> sent = new ArrayList<>();
  private final List<Double> seconds = new ArrayList<>();

  /** One more was handed to the producer. */
  synchronized void sent(long time) {
    sent.add(time);
  }

  /** A board counts so many. */
  synchronized void counted(long papers, long time) {
    long known = Math.min(papers, sent.size());
    while (seconds.size() < known) {
      seconds.add((time - sent.get(seconds.size())) / NANOS);
    }
    notifyAll();
  }

  /** The latencies of the papers from the n-th on, as far as they have been counted. */
  synchronized Latencies from(int first) {
    return Latencies.of(seconds.subList(Math.min(first, seconds.size()), seconds.size()).stream()
        .mapToDouble(Double::doubleValue)
        .toArray());
  }

  synchronized int size() {
    return sent.size();
  }

  /** Waits until all are counted, at most so long; returns how many are not. */
  synchronized int awaitCounted(Duration atMost) throws InterruptedException {
    long deadline = System.nanoTime() + atMost.toNanos();
    while (seconds.size() < sent.size() && System.nanoTime() < deadline) {
      wait(LOOK_AGAIN_MS);
    }
    return sent.size() - seconds.size();
  }
}

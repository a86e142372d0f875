// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import io.papertrends.producer.sources.Pace;
import io.papertrends.producer.sources.RefusedException;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** The right to be the only one who asks a service. */
final class Turn implements AutoCloseable {

  private final PaceFile file;
  private final Pace pace;

  Turn(PaceFile file, Pace pace) {
    this.file = file;
    this.pace = pace;
  }

  /** Waits until the service may be asked once more, and notes that it is. */
  void begin() throws RefusedException, InterruptedException {
    try {
      // Waiting goes by the clock that nobody sets.
      long end = System.nanoTime() + file.remaining(pace.interval()).toNanos();
      for (long left; (left = end - System.nanoTime()) > 0; ) {
        TimeUnit.NANOSECONDS.sleep(left);
      }
      file.stamp();
    } catch (IOException e) {
      throw Pacing.impossible(pace, e);
    }
  }

  @Override
  public void close() throws RefusedException {
    try {
      file.close();
    } catch (IOException e) {
      throw Pacing.impossible(pace, e);
    }
  }
}

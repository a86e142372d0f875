// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import io.papertrends.producer.sources.RateLimit;
import io.papertrends.producer.sources.RefusedException;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** The exclusive permit to send requests to a service. */
final class RequestPermit implements AutoCloseable {

  private final RateLimitFile file;
  private final RateLimit rateLimit;

  RequestPermit(RateLimitFile file, RateLimit rateLimit) {
    this.file = file;
    this.rateLimit = rateLimit;
  }

  /** Waits until the next request is allowed, and records its time. */
  void awaitNextRequest() throws RefusedException, InterruptedException {
    try {
      // The monotonic clock is not affected when the time is set.
      long end = System.nanoTime() + file.remaining(rateLimit.interval()).toNanos();
      for (long left; (left = end - System.nanoTime()) > 0; ) {
        TimeUnit.NANOSECONDS.sleep(left);
      }
      file.stamp();
    } catch (IOException e) {
      throw RateLimiter.unusableFile(rateLimit, e);
    }
  }

  @Override
  public void close() throws RefusedException {
    try {
      file.close();
    } catch (IOException e) {
      throw RateLimiter.unusableFile(rateLimit, e);
    }
  }
}

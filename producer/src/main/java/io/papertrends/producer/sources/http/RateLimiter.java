// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import io.papertrends.producer.sources.RateLimit;
import io.papertrends.producer.sources.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Enforces the {@link RateLimit} of services across the threads and processes of a machine. Each
 * service has a file in a directory: the process that holds its lock may send a request, and its
 * content is the time of the last request. Without the directory no request is sent, because a
 * service may block the whole network address after too many requests.
 */
public final class RateLimiter {

  private static final String VARIABLE = "PAPERTRENDS_RATE_LIMIT_DIR";

  private final RateLimitDirectory directory;

  /**
   * A limiter with its files in this directory, which is created if absent. All processes behind
   * one network address should share it.
   */
  public RateLimiter(Path directory) {
    this(new RateLimitDirectory(directory, false));
  }

  private RateLimiter(RateLimitDirectory directory) {
    this.directory = directory;
  }

  /**
   * A limiter with its files in the directory that {@code PAPERTRENDS_RATE_LIMIT_DIR} names, else
   * in a directory in the temporary folder for all users of the machine.
   */
  public static RateLimiter ofMachine(Map<String, String> environment) {
    var chosen = environment.getOrDefault(VARIABLE, "");
    if (!chosen.isBlank()) {
      return new RateLimiter(Path.of(chosen));
    }
    var temporary = Path.of(System.getProperty("java.io.tmpdir"));
    return new RateLimiter(
        new RateLimitDirectory(temporary.resolve("papertrends-rate-limits"), true));
  }

  /**
   * Waits for the exclusive permit to send requests to the service. No other thread or process gets
   * it until it is closed.
   *
   * @throws RefusedException if the service's file cannot be used
   */
  RequestPermit acquire(RateLimit rateLimit) throws RefusedException, InterruptedException {
    try {
      return new RequestPermit(RateLimitFile.locked(directory, rateLimit.service()), rateLimit);
    } catch (IOException e) {
      throw unusableFile(rateLimit, e);
    }
  }

  /**
   * Refused instead of unavailable, because the user must repair the directory. Without the file,
   * the rate limit would be violated silently.
   */
  static RefusedException unusableFile(RateLimit rateLimit, IOException e) {
    return new RefusedException("cannot note in a file when " + rateLimit.service()
        + " was asked, to keep its rate limit: " + e + "; set " + VARIABLE
        + " to a directory that can be written");
  }
}

// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import io.papertrends.producer.sources.RateLimit;
import io.papertrends.producer.sources.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Enforces the {@link RateLimit} of services across the threads and processes of a machine. Each
 * service has a file in a directory: a process that holds its lock may send a request, and its
 * content is the time of the last request. Without the directory no request is sent, because a
 * service may block everybody behind the same network address if it is asked too often.
 */
public final class RateLimiter {

  private static final String VARIABLE = "PAPERTRENDS_RATE_LIMIT_DIR";

  private final RateLimitDirectory directory;

  /**
   * In a directory that is created if need be. All processes behind one network address should
   * share it.
   */
  public RateLimiter(Path directory) {
    this(new RateLimitDirectory(directory, false));
  }

  private RateLimiter(RateLimitDirectory directory) {
    this.directory = directory;
  }

  /**
   * In the directory that {@code PAPERTRENDS_RATE_LIMIT_DIR} names, else in one for all users of
   * the machine among the temporary files.
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
   * Waits until nobody else asks the service; nobody else will until the permit is closed.
   *
   * @throws RefusedException if its file can't be used
   */
  RequestPermit acquire(RateLimit rateLimit) throws RefusedException, InterruptedException {
    try {
      return new RequestPermit(RateLimitFile.locked(directory, rateLimit.service()), rateLimit);
    } catch (IOException e) {
      throw unusableFile(rateLimit, e);
    }
  }

  /** Only a person can repair it; to go on without the file would break the rule silently. */
  static RefusedException unusableFile(RateLimit rateLimit, IOException e) {
    return new RefusedException("cannot note in a file when " + rateLimit.service()
        + " was asked, to keep its rate limit: " + e + "; set " + VARIABLE
        + " to a directory that can be written");
  }
}
